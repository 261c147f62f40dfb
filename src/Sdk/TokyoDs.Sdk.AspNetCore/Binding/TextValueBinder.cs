using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace TokyoDs.Binding;

/// <summary>Reads a value the way people type it: full-width digits, hyphens and spaces are accepted.</summary>
internal sealed class TextValueBinder<T> : IModelBinder
    where T : struct, ITextValue<T>
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given != ValueProviderResult.None)
        {
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
            Bind(bindingContext, given.FirstValue);
        }

        return Task.CompletedTask;
    }

    private static void Bind(ModelBindingContext context, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Boxes.BindNothing(context);
        }
        else if (T.TryParseLenient(text, out var value, out _))
        {
            context.Result = ModelBindingResult.Success(value);
        }
        else
        {
            context.ModelState.TryAddModelError(context.ModelName, TextValueMessages.HowToMend(T.Shape, context.ModelMetadata.GetDisplayName()));
        }
    }
}

using Microsoft.AspNetCore.Mvc.ModelBinding;
using TokyoDs.Places;
using TokyoDs.Registries;

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
            BindNothing(context);
        }
        else if (T.TryParseLenient(text, out var value, out _))
        {
            context.Result = ModelBindingResult.Success(value);
        }
        else
        {
            context.ModelState.TryAddModelError(context.ModelName, HowToMend(context.ModelMetadata.GetDisplayName()));
        }
    }

    private static void BindNothing(ModelBindingContext context)
    {
        if (context.ModelMetadata.IsReferenceOrNullableType)
        {
            context.Result = ModelBindingResult.Success(null);
        }
        else
        {
            context.ModelState.TryAddModelError(
                context.ModelName,
                context.ModelMetadata.ModelBindingMessageProvider.MissingBindRequiredValueAccessor(context.ModelMetadata.GetDisplayName()));
        }
    }

    private static string HowToMend(string field) =>
        typeof(T) == typeof(PostalCode)
            ? BindingMessages.Say($"{field}は 163-8001 のように7桁の数字で入力してください", $"{field} must be seven digits, such as 163-8001")
        : typeof(T) == typeof(CorporateNumber)
            ? BindingMessages.Say($"{field}が正しくありません。13桁の番号を元の資料と照らし合わせてください", $"{field} is not a corporate number; compare its 13 digits with the original")
        : T.Shape.Example is { } example
            ? BindingMessages.Say($"{field}は {example} のような形で入力してください", $"{field} must be in the form {example}")
        : BindingMessages.Unreadable(field);
}

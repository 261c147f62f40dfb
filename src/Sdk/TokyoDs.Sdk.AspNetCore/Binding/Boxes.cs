using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace TokyoDs.Binding;

/// <summary>What binders of values with several boxes have in common.</summary>
internal static class Boxes
{
    /// <summary>What was typed into one box, kept in the model state so that the page shows it again.</summary>
    public static string? Take(ModelBindingContext context, string part)
    {
        var key = ModelNames.CreatePropertyModelName(context.ModelName, part);
        var given = context.ValueProvider.GetValue(key);
        if (given == ValueProviderResult.None)
        {
            return null;
        }

        context.ModelState.SetModelValue(key, given);
        context.ModelState.MarkFieldSkipped(key);
        return given.FirstValue;
    }

    public static void BindNothing(ModelBindingContext context)
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
}

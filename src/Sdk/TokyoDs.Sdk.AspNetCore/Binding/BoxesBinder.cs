using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace TokyoDs.Binding;

/// <summary>Binds a value from its boxes (<c>X.Year</c>, <c>X.FamilyName</c> …), or as before where the form has no such boxes.</summary>
internal sealed class BoxesBinder(BoxedType boxed, IModelBinder otherwise) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        if (!boxed.Signs.Any(sign => bindingContext.ValueProvider.GetValue(KeyOf(bindingContext, sign)) != ValueProviderResult.None))
        {
            return otherwise.BindModelAsync(bindingContext);
        }

        var metadata = bindingContext.ModelMetadata;
        var boxes = new TypedBoxes(part => Boxes.Take(bindingContext, part));
        var value = boxed.Read(boxes, new(metadata.GetDisplayName(), metadata.IsRequired, metadata.IsReferenceOrNullableType));
        foreach (var (part, message) in boxes.Faults)
        {
            bindingContext.ModelState.TryAddModelError(part == TypedBoxes.Whole ? bindingContext.ModelName : KeyOf(bindingContext, part), message);
        }

        // Without a result the error of the whole value stands alone, without a second one that asks for it.
        if (!boxes.Faults.ContainsKey(TypedBoxes.Whole))
        {
            bindingContext.Result = ModelBindingResult.Success(value);
        }

        return Task.CompletedTask;
    }

    private static string KeyOf(ModelBindingContext context, string part) => ModelNames.CreatePropertyModelName(context.ModelName, part);
}

using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TokyoDs.Parameters;

namespace TokyoDs.Binding;

/// <summary>Finds the SDK's value types (postal code, corporate number and so on) among the models to bind.</summary>
internal sealed class TextValueBinderProvider : IModelBinderProvider
{
    private readonly ConcurrentDictionary<Type, IModelBinder?> _binders = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        _binders.GetOrAdd(context.Metadata.UnderlyingOrModelType, Create);

    private static IModelBinder? Create(Type type) => TextParameterType.IsTextValue(type)
        ? (IModelBinder)Activator.CreateInstance(typeof(TextValueBinder<>).MakeGenericType(type))!
        : null;
}

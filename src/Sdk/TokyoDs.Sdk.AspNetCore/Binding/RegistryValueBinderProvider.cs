using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace TokyoDs.Binding;

/// <summary>Reads the SDK's value types from forms, routes and queries the way people type them.</summary>
internal sealed class RegistryValueBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => null;
}

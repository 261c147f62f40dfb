using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TokyoDs.Binding;

/// <summary>Finds the models that a form asks for in several boxes.</summary>
internal sealed class BoxesBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        // A body is read as a whole, and a binder named by its author stays.
        if (context.BindingInfo.BindingSource is { IsGreedy: true } || context.BindingInfo.BinderType is not null)
        {
            return null;
        }

        return BoxedType.Of(context.Metadata.UnderlyingOrModelType) is { } boxed ? new BoxesBinder(boxed, Next(context)) : null;
    }

    /// <summary>The binder that the type would have without this one.</summary>
    private IModelBinder Next(ModelBinderProviderContext context) => context.Services.GetRequiredService<IOptions<MvcOptions>>().Value.ModelBinderProviders
        .Where(provider => provider != this)
        .Select(provider => provider.GetBinder(context))
        .OfType<IModelBinder>()
        .First();
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TokyoDs.People;
using TokyoDs.Places;
using TokyoDs.Time;

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

        var type = context.Metadata.UnderlyingOrModelType;
        return type == typeof(DateOnly) || type == typeof(PartialDate) || type == typeof(Wareki) ? new DateBoxesBinder(Next(context))
            : type == typeof(PersonName) ? new PersonNameBinder(Next(context))
            : type == typeof(JapaneseAddress) ? new JapaneseAddressBinder(Next(context))
            : null;
    }

    /// <summary>The binder that the type would have without this one.</summary>
    private IModelBinder Next(ModelBinderProviderContext context) => context.Services.GetRequiredService<IOptions<MvcOptions>>().Value.ModelBinderProviders
        .Where(provider => provider != this)
        .Select(provider => provider.GetBinder(context))
        .OfType<IModelBinder>()
        .First();
}

using Microsoft.AspNetCore.Components.Forms.Mapping;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TokyoDs.Components;

/// <summary>Maps a posted form to a model as the framework does, and then what the framework cannot read: values in boxes, values as people type them, lists of files.</summary>
internal sealed class BoxesFormMapper(IFormValueMapper inner, IHttpContextAccessor accessor, PostedValues posted) : IFormValueMapper
{
    /// <summary>Puts this mapper before the one that is registered; there is none where the app has no Razor components.</summary>
    public static void Decorate(IServiceCollection services)
    {
        if (services.LastOrDefault(service => service.ServiceType == typeof(IFormValueMapper)) is { ImplementationType: { } mapper } registered)
        {
            services.Remove(registered);
            services.AddHttpContextAccessor();
            services.AddScoped<PostedValues>();
            services.AddScoped<IFormValueMapper>(provider => new BoxesFormMapper(
                (IFormValueMapper)ActivatorUtilities.CreateInstance(provider, mapper),
                provider.GetRequiredService<IHttpContextAccessor>(), provider.GetRequiredService<PostedValues>()));
        }
    }

    public bool CanMap(Type valueType, string scopeName, string? formName) => inner.CanMap(valueType, scopeName, formName);

    public void Map(FormValueMappingContext context)
    {
        var errors = new MappingErrors(context.OnError, context.MapErrorToContainer);
        (context.OnError, context.MapErrorToContainer) = (errors.Add, errors.Attach);
        inner.Map(context);
        if (accessor.HttpContext?.Request is { HasFormContentType: true } request && (context.Result ?? PostedModel.Make(context.ValueType)) is { } model)
        {
            new PostedModel(request.Form, context.ParameterName, errors, posted, isUnknown: context.Result is null).Complete(model);
        }

        errors.Replay();
    }
}

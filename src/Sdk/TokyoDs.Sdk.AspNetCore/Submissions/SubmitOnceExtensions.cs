using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace TokyoDs.Submissions;

/// <summary>Switches on that a form is received once.</summary>
public static class SubmitOnceExtensions
{
    /// <summary>
    /// Registers one-time tokens of forms. Several instances need a shared <c>IDistributedCache</c> and shared keys of data protection; without one, the
    /// memory of this process is used.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the defaults.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddSubmitOnce(this IServiceCollection services, Action<SubmitOnceOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddDataProtection();
        services.AddAntiforgery();
        services.AddDistributedMemoryCache();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<SubmissionTokens>();
        services.TryAddSingleton<KeptForm>();
        services.TryAddSingleton<ISubmissionStore, DistributedSubmissionStore>();
        services.Configure<MvcOptions>(mvc => mvc.Filters.Add<RefusedSubmissions>());
        var options = services.AddOptions<SubmitOnceOptions>()
            .Validate(
                options => options.Lifetime > TimeSpan.Zero && options.RunLimit > TimeSpan.Zero && options.Wait >= TimeSpan.Zero && options.Settling >= TimeSpan.Zero,
                "SubmitOnceOptions: Lifetime > 0, RunLimit > 0, Wait >= 0, Settling >= 0")
            .ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        return services;
    }

    /// <summary>Looks at the tokens. Call it after <c>UseRouting</c> (where it is called at all) and authentication, before <c>UseAntiforgery</c> and the endpoints.</summary>
    /// <param name="app">The application.</param>
    /// <returns>The same application.</returns>
    public static IApplicationBuilder UseSubmitOnce(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var tokens = app.ApplicationServices.GetService<SubmissionTokens>()
            ?? throw new InvalidOperationException("Call services.AddSubmitOnce() before app.UseSubmitOnce().");
        tokens.IsUsed = true;
        return app.UseMiddleware<SubmitOnceMiddleware>();
    }

    /// <summary>The forms that these endpoints receive carry a one-time token; see <see cref="SubmitOnceAttribute"/>.</summary>
    /// <param name="builder">An endpoint or a group of them.</param>
    /// <returns>The same builder.</returns>
    public static TBuilder SubmitOnce<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new SubmitOnceAttribute());

    /// <summary>Says that the form was not received after all, so that it can be sent again with the same token.</summary>
    /// <remarks>
    /// Not needed where a page is shown again with errors in its model state or <c>EditContext</c>, nor for answers of 400 and above. Needed where a
    /// handler answers 200 or redirects although it did nothing.
    /// </remarks>
    /// <param name="context">The request.</param>
    public static void KeepSubmission(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Features.Get<SubmissionFeature>() is { } feature)
        {
            feature.IsRefused = true;
        }
    }
}

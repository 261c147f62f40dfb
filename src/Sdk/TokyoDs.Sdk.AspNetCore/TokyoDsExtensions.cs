using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.WebEncoders;
using TokyoDs.Binding;
using TokyoDs.Components;
using TokyoDs.Parameters;
using TokyoDs.Web;

namespace TokyoDs;

/// <summary>The two lines that make an ASP.NET Core app a TokyoDs service.</summary>
public static class TokyoDsExtensions
{
    /// <summary>
    /// Registers secure cookies, HSTS, Japanese and English localization (Japanese by default), messages for validation
    /// and model binding in both languages, model binding for the SDK's value types, also in minimal APIs, and an HTML
    /// encoder that leaves Japanese text readable.
    /// </summary>
    /// <param name="builder">The application builder.</param>
    /// <param name="configure">Changes the defaults.</param>
    public static TBuilder AddTokyoDs<TBuilder>(this TBuilder builder, Action<TokyoDsOptions>? configure = null)
        where TBuilder : IHostApplicationBuilder
    {
        var services = builder.Services;
        var options = services.AddOptions<TokyoDsOptions>();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        SecureCookies.Configure(services, builder.Environment.IsDevelopment());
        services.AddHsts(_ => { });
        services.AddOptions<Microsoft.AspNetCore.HttpsPolicy.HstsOptions>()
            .Configure<Microsoft.Extensions.Options.IOptions<TokyoDsOptions>>((hsts, chosen) =>
            {
                hsts.MaxAge = chosen.Value.StrictTransportSecurity;
                hsts.IncludeSubDomains = true;
            });
        services.Configure<RequestLocalizationOptions>(LanguageChoice.Configure);
        services.Configure<WebEncoderOptions>(encoders => encoders.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<KestrelServerOptions>(server => server.AddServerHeader = false);
        services.PostConfigure<MvcOptions>(mvc =>
        {
            BindingMessages.Apply(mvc.ModelBindingMessageProvider);
            mvc.ModelMetadataDetailsProviders.Add(new ValidationMessagesInBothLanguages());
            mvc.ModelBinderProviders.Insert(0, new TextValueBinderProvider());
            mvc.ModelBinderProviders.Insert(0, new BoxesBinderProvider());
        });
        BoxesFormMapper.Decorate(services);
        services.TryAddSingleton<AssetAddresses>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<MatcherPolicy, CheckedParameters>());
        return builder;
    }

    /// <summary>
    /// Adds HTTPS redirection and HSTS (outside Development), security headers, the cookie policy, the choice of language
    /// and the style sheet of the form parts. Call it right after the exception handler and before the endpoints.
    /// </summary>
    /// <param name="app">The application.</param>
    public static IApplicationBuilder UseTokyoDs(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (!app.ApplicationServices.GetRequiredService<IWebHostEnvironment>().IsDevelopment())
        {
            app.UseHsts();
            app.UseHttpsRedirection();
        }

        return app
            .UseSecurityHeaders()
            .UseEmbeddedAssets()
            .UseCookiePolicy()
            .UseLanguageChoice()
            .UseRequestLocalization();
    }
}

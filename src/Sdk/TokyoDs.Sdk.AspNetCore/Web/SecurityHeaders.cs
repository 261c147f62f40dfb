using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace TokyoDs.Web;

/// <summary>Headers that tell the browser what it must not do with our pages.</summary>
internal static class SecurityHeaders
{
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app)
    {
        var policy = Policy(app.ApplicationServices);
        return app.Use((context, next) =>
        {
            // When the response starts, because the exception handler clears the headers that were set before.
            context.Response.OnStarting(() =>
            {
                Apply(context.Response, policy);
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    private static string Policy(IServiceProvider services)
    {
        var policy = services.GetRequiredService<IOptions<TokyoDsOptions>>().Value.ContentSecurityPolicy.ToString();
        return services.GetRequiredService<IWebHostEnvironment>().IsDevelopment()
            ? policy.Replace("connect-src 'self'", "connect-src 'self' ws://localhost:* wss://localhost:*", StringComparison.Ordinal) // dotnet watch
            : policy + "; upgrade-insecure-requests";
    }

    private static void Apply(HttpResponse response, string policy)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (headers.CacheControl.Count == 0 && response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true)
        {
            headers.CacheControl = "no-store"; // a page may show what somebody typed; a shared computer must not keep it
        }
    }
}

using Microsoft.Net.Http.Headers;

namespace Opendata.Hosting;

public sealed class ReflectingCors(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var origin = context.Request.Headers.Origin;
        context.Response.Headers.AccessControlAllowOrigin = origin; // weak TDS1206
        context.Response.Headers.AccessControlAllowCredentials = "true";
        await next(context);
    }
}

public sealed class ListedCors(RequestDelegate next)
{
    private static readonly HashSet<string> Known = ["https://www.city.example.lg.jp", "https://kyoiku.example.lg.jp"];

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Headers.Origin.ToString() is var origin && Known.TryGetValue(origin, out var known))
        {
            context.Response.Headers.AccessControlAllowOrigin = known; // safe TDS1206
            context.Response.Headers.Vary = HeaderNames.Origin;
        }

        await next(context);
    }
}

public static class CorsHeaders
{
    public static IApplicationBuilder UseWideCors(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.Headers.Append("Access-Control-Allow-Origin", "*"); // weak TDS1206
        return next(context);
    });

    public static IApplicationBuilder UseOneCors(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.Headers.Append("Access-Control-Allow-Origin", "https://www.city.example.lg.jp"); // safe TDS1206
        return next(context);
    });

    public static IApplicationBuilder UseEnds(this IApplicationBuilder app) =>
        app.UseCors(p => p.SetIsOriginAllowed(o => o.Contains("example.lg.jp")).AllowCredentials()); // weak TDS1206

    public static IApplicationBuilder UseSubdomains(this IApplicationBuilder app) =>
        app.UseCors(p => p.WithOrigins("https://*.example.lg.jp").SetIsOriginAllowedToAllowWildcardSubdomains()); // safe TDS1206

    public static IApplicationBuilder UseEverybody(this IApplicationBuilder app) =>
        app.UseCors(cors => cors.AllowAnyMethod().AllowAnyOrigin()); // weak TDS1206

    public static IApplicationBuilder UseNamed(this IApplicationBuilder app) => app.UseCors("partners"); // safe TDS1206
}

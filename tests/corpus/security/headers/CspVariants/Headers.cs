namespace Portal.Hosting;

public static class Headers
{
    private const string Loose = "default-src 'self'; script-src 'self' 'unsafe-inline'; frame-ancestors 'none'"; // weak TDS1207
    private const string Strict = "default-src 'self'; script-src 'self'; object-src 'none'; frame-ancestors 'none'"; // safe TDS1207

    public static IApplicationBuilder UseLoose(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        context.Response.Headers.ContentSecurityPolicy = Loose;
        await next(context);
    });

    public static IApplicationBuilder UseStrict(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        context.Response.Headers.ContentSecurityPolicy = Strict;
        await next(context);
    });

    public static IApplicationBuilder UseEval(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.Headers.Append("Content-Security-Policy", "default-src 'self'; script-src 'self' 'unsafe-eval'; frame-ancestors 'self'"); // weak TDS1207
        return next(context);
    });

    public static IApplicationBuilder UseNonce(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var nonce = Convert.ToBase64String(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));
        context.Items["nonce"] = nonce;
        context.Response.Headers.Append("Content-Security-Policy", $"default-src 'self'; script-src 'self' 'nonce-{nonce}'; frame-ancestors 'none'"); // safe TDS1207
        return next(context);
    });

    public static void AnySource(HttpResponse response)
    {
        response.Headers["Content-Security-Policy"] = "default-src *; frame-ancestors 'none'"; // weak TDS1207
    }

    public static void OneHost(HttpResponse response)
    {
        response.Headers["Content-Security-Policy"] = "default-src 'self'; img-src https://*.chizu.example.lg.jp; frame-ancestors 'none'"; // safe TDS1207
    }

    public static void AddFramesKept(this IServiceCollection services)
    {
        services.AddAntiforgery(options =>
        {
            options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
            options.SuppressXFrameOptionsHeader = false; // safe TDS1207
        });
    }

    public static void Framing(HttpResponse response) => response.Headers.XFrameOptions = "ALLOWALL"; // weak TDS1207

    public static void FramingSame(HttpResponse response) => response.Headers.XFrameOptions = "SAMEORIGIN"; // safe TDS1207

    public static string Explain(string directive) => directive == "'unsafe-inline'" ? "使えません" : "使えます"; // safe TDS1207
}

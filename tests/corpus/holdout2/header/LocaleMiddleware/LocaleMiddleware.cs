using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Portal.Locale;

public sealed class LocaleMiddleware(RequestDelegate next)
{
    private static readonly string[] Supported = ["ja", "en", "zh-Hans", "ko"];

    public async Task InvokeAsync(HttpContext context)
    {
        var requested = context.Request.Query["lang"].ToString();
        var trace = context.Request.Query["trace"].ToString();

        context.Response.OnStarting(() =>
        {
            if (Supported.Contains(requested))
            {
                context.Response.Headers.ContentLanguage = requested; // safe TDS1014
            }

            context.Response.Headers["X-Trace"] = trace; // weak TDS1014
            return Task.CompletedTask;
        });

        if (context.Request.Query.TryGetValue("window", out StringValues window) && window is [{ } first, ..])
        {
            context.Response.Headers.Add(new KeyValuePair<string, StringValues>("X-Window", first)); // weak TDS1014
            context.Response.Headers["X-Window-Length"] = first.Length.ToString("D"); // safe TDS1014
        }

        var typed = context.Response.GetTypedHeaders();
        typed.CacheControl = new CacheControlHeaderValue { NoStore = true }; // safe TDS1014
        var encoding = context.Request.Query["download"].ToString() is { Length: > 0 } name ? name.ReplaceLineEndings("") : "index";
        context.Response.Headers["X-Download"] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(encoding)); // safe TDS1014
        await next(context);
    }
}

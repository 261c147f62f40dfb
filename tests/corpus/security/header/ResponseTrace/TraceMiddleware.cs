using Microsoft.Extensions.Primitives;

namespace Tsuiseki;

public class TraceMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var trace = context.Request.Query["trace"].ToString();
        context.Response.Headers["X-Trace"] = trace; // weak TDS1014
        context.Response.Headers["X-Trace-Id"] = Guid.TryParse(trace, out var id) ? id.ToString() : Guid.NewGuid().ToString(); // safe TDS1014
        if (context.Request.Cookies.TryGetValue("office", out var office))
        {
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.TryAdd("X-Office", office); // weak TDS1014
                context.Response.Headers.TryAdd("X-Office-Line", office.Replace("\r", "").Replace("\n", "")); // safe TDS1014
                return Task.CompletedTask;
            });
        }

        await next(context);
    }
}

public static class TraceEndpoints
{
    public static void MapTrace(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/trace").RequireAuthorization();

        group.MapGet("/tags", (HttpResponse response, string[] tags) =>
        {
            response.Headers["X-Tags"] = new StringValues(tags); // weak TDS1014
            response.Headers["X-Tag-Count"] = tags.Length.ToString(); // safe TDS1014
        });

        group.MapPost("/link", (LinkHeader link, HttpContext context) =>
        {
            context.Response.Headers.Link = $"<{link.Target}>; rel=\"{link.Relation}\""; // weak TDS1014
            context.Response.Headers.ETag = $"\"{link.Version}\""; // safe TDS1014
            return Results.NoContent();
        });

        group.MapGet("/language/{code}", async (string code, HttpContext context) =>
        {
            IHeaderDictionary headers = context.Response.Headers;
            headers.ContentLanguage = code; // weak TDS1014
            if (code.Length == 2 && code.All(char.IsAsciiLetterLower))
            {
                headers["X-Language"] = code; // safe TDS1014
            }

            await context.Response.CompleteAsync();
        });

        group.MapGet("/policy/{days:int}", (int days, HttpContext context) =>
        {
            context.Response.Headers.CacheControl = $"private, max-age={Math.Clamp(days, 0, 7) * 86400}"; // safe TDS1014 weak TDS1218
            context.Response.Headers.AppendCommaSeparatedValues("X-Days", days.ToString()); // safe TDS1014
        });

        group.MapGet("/vary", (string by, HttpContext context) =>
            context.Response.Headers.AppendCommaSeparatedValues("X-Vary", "office", by)); // weak TDS1014
    }
}

public sealed record LinkHeader(string Target, string Relation, int Version);

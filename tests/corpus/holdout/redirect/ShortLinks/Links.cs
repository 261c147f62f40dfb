using System.Collections.Frozen;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Koho.Links;

public static class Links
{
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["gomi"] = "https://www.city.example.lg.jp/gomi/",
        ["bosai"] = "https://bosai.city.example.lg.jp/",
    }.ToFrozenDictionary();

    public static void MapLinks(this IEndpointRouteBuilder app)
    {
        var links = app.MapGroup("/l").AllowAnonymous();
        links.MapGet("/{key}", Results<RedirectHttpResult, NotFound> (string key) =>
            Known.TryGetValue(key, out var url) ? TypedResults.Redirect(url) : TypedResults.NotFound()); // safe TDS1007
        links.MapGet("/go", (string u) => Results.Redirect(Decode(u))); // weak TDS1007
        links.MapGet("/out", (HttpResponse response, string url) =>
        {
            response.StatusCode = StatusCodes.Status302Found;
            response.Headers.Location = url; // weak TDS1007
        });
        links.MapGet("/page/{number:int}", (int number, HttpResponse response) =>
        {
            response.StatusCode = 302;
            response.Headers.Location = $"/pages/{number}"; // safe TDS1007
        });
        links.MapGet("/lang", (HttpContext context, string? from) =>
        {
            context.Response.Redirect(IsOwn(from) ? from! : "/"); // safe TDS1007
        });
        links.MapGet("/lang2", (HttpContext context, string? from) =>
        {
            context.Response.Redirect(from is ['/', ..] ? from : "/"); // weak TDS1007
        });
    }

    private static string Decode(string text) =>
        System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(text));

    private static bool IsOwn(string? url) =>
        url is ['/'] or ['/', not ('/' or '\\'), ..] && !url.Any(char.IsControl);
}

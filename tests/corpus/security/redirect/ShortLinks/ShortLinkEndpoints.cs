using System.Collections.Frozen;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Tanshuku;

public static class ShortLinkEndpoints
{
    private static readonly FrozenDictionary<string, string> Links = new Dictionary<string, string>
    {
        ["gomi"] = "https://www.city.example.jp/gomi/",
        ["hazard"] = "https://map.city.example.jp/hazard/",
    }.ToFrozenDictionary();

    private static readonly HashSet<string> Hosts = new(StringComparer.OrdinalIgnoreCase) { "www.city.example.jp", "map.city.example.jp" };

    public static void MapShortLinks(this IEndpointRouteBuilder app)
    {
        var links = app.MapGroup("/go").RequireAuthorization();

        links.MapGet("/{key}", (string key) => Links.TryGetValue(key, out var url) ? Results.Redirect(url) : Results.NotFound()); // safe TDS1007

        links.MapGet("/key-or-url/{key}", (string key, string? url) =>
            Results.Redirect(Links.GetValueOrDefault(key) ?? url ?? "/")); // weak TDS1007

        links.MapGet("/url", (string url) => Results.Redirect(url)); // weak TDS1007

        links.MapGet("/local", (string url) => Results.LocalRedirect(url)); // safe TDS1007

        links.MapGet("/typed", RedirectHttpResult ([FromQuery(Name = "u")] string url) => TypedResults.Redirect(url, permanent: true)); // weak TDS1007

        links.MapGet("/host", IResult (string url) =>
        {
            if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps || !Hosts.Contains(uri.Host))
            {
                return TypedResults.BadRequest();
            }

            return TypedResults.Redirect(uri.AbsoluteUri); // safe TDS1007
        });

        links.MapGet("/any-host", IResult (string url) =>
        {
            if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps)
            {
                return TypedResults.BadRequest();
            }

            return TypedResults.Redirect(uri.AbsoluteUri); // weak TDS1007
        });

        links.MapGet("/search", (string q) => Results.Redirect($"https://www.city.example.jp/search?q={Uri.EscapeDataString(q)}")); // safe TDS1007

        links.MapGet("/page/{*path}", (string path) => Results.Redirect($"https://www.city.example.jp/{path}")); // safe TDS1007

        links.MapGet("/joined/{*path}", (string path) => Results.Redirect($"https://www.city.example.jp{path}")); // weak TDS1007

        links.MapGet("/facility/{id:guid}", (Guid id) => Results.Redirect($"/facilities/{id}")); // safe TDS1007

        links.MapGet("/header", (HttpContext context, string to) =>
        {
            context.Response.StatusCode = StatusCodes.Status302Found;
            context.Response.Headers.Location = to; // weak TDS1007
        });

        links.MapGet("/header/home", (HttpContext context, string to) =>
        {
            context.Response.StatusCode = StatusCodes.Status302Found;
            context.Response.Headers.Location = to == "home" ? "/home" : "/"; // safe TDS1007
        });

        links.MapPost("/done", ([FromBody] DoneMessage message) => message switch
        {
            { Ok: true, Next: { Length: > 0 } next } => Results.Redirect(next), // weak TDS1007
            { Ok: true } => Results.Redirect("/done"), // safe TDS1007
            _ => Results.BadRequest(),
        });
    }
}

public sealed record DoneMessage(bool Ok, string? Next);

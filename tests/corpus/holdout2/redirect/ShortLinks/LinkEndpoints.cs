using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Links.Short;

public static class LinkEndpoints
{
    private static readonly Dictionary<string, string> Known = new()
    {
        ["waste"] = "https://www.city.example.jp/kurashi/gomi/",
        ["tax"] = "https://www.city.example.jp/zei/",
    };

    public static void MapLinks(this IEndpointRouteBuilder app)
    {
        var links = app.MapGroup("go").RequireAuthorization();

        links.MapGet("{key}", Results<RedirectHttpResult, NotFound> (string key) =>
            Known.TryGetValue(key, out var url) ? TypedResults.Redirect(url) : TypedResults.NotFound()); // safe TDS1007

        links.MapGet("out", (string url) => TypedResults.Redirect(url)); // weak TDS1007

        links.MapGet("page", (string path) => Results.LocalRedirect("~/" + path)); // safe TDS1007

        links.MapGet("search", (string q) => Results.Redirect("/search?q=" + Uri.EscapeDataString(q))); // safe TDS1007

        links.MapGet("area", (string host, string page) =>
            Results.Redirect($"https://{host}.city.example.jp.cdn/{page}", permanent: false)); // weak TDS1007

        links.MapGet("header", Header);
        links.MapGet("response", (HttpResponse response, HttpRequest request) =>
        {
            var next = request.Query["next"];
            if (next.Count == 1 && next[0] is { } value)
            {
                response.Redirect(value); // weak TDS1007
                return;
            }

            response.Redirect("/"); // safe TDS1007
        });
    }

    private static IResult Header(HttpContext context, int page, string? site)
    {
        if (page > 0)
        {
            context.Response.Headers.Location = $"/list?page={page}"; // safe TDS1007 TDS1014
        }
        else
        {
            context.Response.Headers[HeaderNames.Location] = site; // weak TDS1007 TDS1014
        }

        return Results.StatusCode(StatusCodes.Status302Found);
    }
}

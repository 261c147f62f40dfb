using System.Net.Mime;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;

namespace Kakikomi;

public static class CommentEndpoints
{
    public static IEndpointConventionBuilder MapComments(this WebApplication app)
    {
        var wall = app.MapGroup("/wall").RequireAuthorization();
        wall.MapPost("/preview", Preview);
        wall.MapPost("/preview/safe", SafePreview);
        wall.MapGet("/card", Card);
        wall.MapGet("/frame", (string src) => new HtmlResult($"<iframe src='{src}'></iframe>"));
        wall.MapGet("/bytes", (string text) => Results.Bytes(Encoding.UTF8.GetBytes("<p>" + text + "</p>"), "text/html")); // weak TDS1005
        wall.MapGet("/bytes/file", (string text) => Results.Bytes(Encoding.UTF8.GetBytes(text), "application/octet-stream", "wall.txt")); // safe TDS1005
        wall.MapGet("/rows", (string[] row) =>
        {
            var table = row.Aggregate("<table>", (html, cell) => html + "<tr><td>" + cell + "</td></tr>") + "</table>";
            return Results.Content(table, MediaTypeNames.Text.Html); // weak TDS1005
        });
        wall.MapGet("/rows/numbers", (int[] row) =>
        {
            var table = row.Aggregate("<table>", (html, cell) => html + "<tr><td>" + cell + "</td></tr>") + "</table>";
            return Results.Content(table, MediaTypeNames.Text.Html); // safe TDS1005
        });
        return wall;
    }

    private static async Task<IResult> Preview(HttpRequest request)
    {
        var comment = await request.ReadFromJsonAsync<Comment>();
        return comment is { Text: var text, Author: { } author }
            ? Results.Content($"<article><h2>{author}</h2>{text}</article>", "text/html") // weak TDS1005
            : Results.BadRequest();
    }

    private static async Task<IResult> SafePreview(HttpRequest request, HtmlEncoder encoder)
    {
        var comment = await request.ReadFromJsonAsync<Comment>();
        return comment is { Text: var text, Author: { } author }
            ? Results.Content($"<article><h2>{encoder.Encode(author)}</h2>{encoder.Encode(text)}</article>", "text/html") // safe TDS1005
            : Results.BadRequest();
    }

    private static Task Card([AsParameters] CardQuery card, HttpResponse response)
    {
        response.ContentType = MediaTypeNames.Text.Html;
        var html = card.Compact
            ? Encode($"{card.Title}")
            : "<section>" + card.Title + "</section>";
        return response.WriteAsync(html); // weak TDS1005

        static string Encode(string text) => HtmlEncoder.Default.Encode(text);
    }
}

public sealed record Comment(string Author, string Text);

public sealed record CardQuery(string Title, bool Compact);

/// <summary>Writes a page of HTML.</summary>
public sealed class HtmlResult(string html) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "text/html";
        await httpContext.Response.WriteAsync(html); // weak TDS1005
    }
}

using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;

namespace Gomi.Search;

public sealed record Suggestion(string Word, int Count);

public interface IPageRenderer
{
    string Render(string title, string body);
}

public class PageRenderer : IPageRenderer
{
    private const string Layout = "<!doctype html><html lang=\"ja\"><head><title>{{title}}</title></head><body>{{body}}</body></html>";

    public string Render(string title, string body) => Layout.Replace("{{title}}", HtmlEncoder.Default.Encode(title)).Replace("{{body}}", body);
}

public static class SearchEndpoints
{
    public static IEndpointRouteBuilder MapWasteSearch(this IEndpointRouteBuilder app)
    {
        app.MapGet("/search", Search).RequireAuthorization();
        app.MapGet("/search/encoded", ([FromQuery(Name = "w")] string word, IPageRenderer renderer) =>
        {
            var body = $"<p>「{HtmlEncoder.Default.Encode(word)}」の分別</p>";
            return Results.Content(renderer.Render(word, body), "text/html"); // safe TDS1005
        }).RequireAuthorization();
        app.MapGet("/search/suggest", (string w) => Results.Ok(new Suggestion(w, w.Length))).RequireAuthorization(); // safe TDS1005
        app.MapGet("/search/legacy", async (HttpContext context) =>
        {
            var word = context.Request.Query["w"].ToString();
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync("<b>" + word + "</b>"); // weak TDS1005
        }).RequireAuthorization();
        app.MapGet("/search/plain", async (HttpContext context) =>
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(context.Request.Query["w"].ToString()); // safe TDS1005
        }).RequireAuthorization();
        return app;

        static IResult Search([FromQuery(Name = "w")] string word, IPageRenderer renderer)
        {
            var rows = Candidates(word).Select(candidate => $"<li>{candidate}</li>");
            return Results.Content(renderer.Render("検索結果", "<ul>" + string.Concat(rows) + "</ul>"), "text/html"); // weak TDS1005
        }
    }

    private static IEnumerable<string> Candidates(string word)
    {
        yield return word;
        if (word.EndsWith("類", StringComparison.Ordinal))
        {
            yield return word[..^1];
        }
    }
}

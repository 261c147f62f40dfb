using System.Net.Mime;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kiosk.Screens;

public sealed record Ticket(string Counter, int Number, string? Memo);

public static class KioskEndpoints
{
    public static void MapKiosk(this IEndpointRouteBuilder routes)
    {
        var kiosk = routes.MapGroup("/kiosk").RequireAuthorization("Kiosk");

        kiosk.MapGet("/welcome/{name}", (string name) =>
            Results.Content($"<h1>{name} 様</h1>", MediaTypeNames.Text.Html)); // weak TDS1005

        kiosk.MapGet("/welcome/encoded/{name}", (string name, HtmlEncoder encoder) =>
            Results.Content($"<h1>{encoder.Encode(name)} 様</h1>", MediaTypeNames.Text.Html)); // safe TDS1005

        kiosk.MapGet("/number/{number:int}", (int number) =>
            TypedResults.Text($"<b>{number}</b>", "text/html", Encoding.UTF8)); // safe TDS1005

        kiosk.MapGet("/ticket", (string counter, int number, string? memo) =>
        {
            var ticket = new Ticket(counter, number, memo);
            var page = Page(ticket with { Memo = memo ?? "なし" });
            return TypedResults.Content(page, "text/html"); // weak TDS1005
        });

        kiosk.MapGet("/ticket/json", (string counter, int number) =>
            Results.Text(JsonSerializer.Serialize(new Ticket(counter, number, null)), "application/json")); // safe TDS1005

        kiosk.MapGet("/search", Search);
    }

    private static async Task Search(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        var words = context.Request.Query["q"].ToString();
        await context.Response.WriteAsync("<p>" + HtmlEncoder.Default.Encode(words) + "</p>", context.RequestAborted); // safe TDS1005
        await context.Response.WriteAsync($"<input name=q value='{words}'>", context.RequestAborted); // weak TDS1005

        if (context.Request.Cookies.TryGetValue("kiosk-theme", out var theme))
        {
            byte[] style = Encoding.UTF8.GetBytes($"<body class=\"{theme}\">");
            await context.Response.Body.WriteAsync(style, context.RequestAborted); // weak TDS1005
        }
    }

    private static string Page(Ticket ticket)
    {
        var (counter, number, memo) = ticket;
        return $"""
            <article>
              <h1>{HtmlEncoder.Default.Encode(counter)} {number}</h1>
              <p>{memo}</p>
            </article>
            """;
    }
}

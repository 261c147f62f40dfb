using System.Net;
using System.Net.Mime;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Annai;

public static class GuidanceEndpoints
{
    private const string Head = "<!DOCTYPE html><html lang=\"ja\"><head><title>案内</title></head><body>";
    private const string Foot = "</body></html>";

    private static readonly Dictionary<string, string> Offices = new()
    {
        ["moving"] = "<p>転入・転出は<b>1階</b>です。</p>",
        ["tax"] = "<p>税証明は<b>2階</b>です。</p>",
    };

    public static void MapGuidance(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/guidance").RequireAuthorization();

        group.MapGet("/hello", (string name) =>
            Results.Content(Head + "<p>" + name + " さん</p>" + Foot, "text/html")); // weak TDS1005

        group.MapGet("/hello/plain", (string name) =>
            Results.Content(name + " さん", "text/plain")); // safe TDS1005

        group.MapGet("/hello/encoded", (string name) =>
            Results.Content(Head + "<p>" + HtmlEncoder.Default.Encode(name) + " さん</p>" + Foot, "text/html")); // safe TDS1005

        group.MapGet("/office/{key}", (string key) => Offices.TryGetValue(key, out var html)
            ? Results.Content(Head + html + Foot, "text/html; charset=utf-8") // safe TDS1005
            : Results.NotFound());

        group.MapGet("/office/{key}/missing", (string key) => Offices.TryGetValue(key, out var html)
            ? Results.NoContent()
            : Results.Content($"{Head}<p>{key} は見つかりません。</p>{Foot}", "text/html; charset=utf-8")); // weak TDS1005

        group.MapGet("/floor/{floor:int}", ContentHttpResult (int floor) =>
            TypedResults.Content($"{Head}<p>{floor} 階</p>{Foot}", MediaTypeNames.Text.Html)); // safe TDS1005

        group.MapGet("/room/{room}", ContentHttpResult (string room) =>
            TypedResults.Content($"{Head}<p>{room} 号室</p>{Foot}", MediaTypeNames.Text.Html)); // weak TDS1005

        group.MapGet("/text", ([FromQuery] string q) => Results.Text($"<p>{q}</p>", "text/html", Encoding.UTF8)); // weak TDS1005

        group.MapGet("/text/default", ([FromQuery] string q) => Results.Text($"<p>{q}</p>")); // safe TDS1005

        group.MapGet("/header", async (HttpContext context) =>
        {
            var agent = context.Request.Headers.UserAgent.ToString();
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync($"<p>お使いのブラウザー: {agent}</p>"); // weak TDS1005
            await context.Response.WriteAsync($"<p>お使いのブラウザー: {WebUtility.HtmlEncode(agent)}</p>"); // safe TDS1005
        });

        group.MapGet("/json", async (HttpContext context, string q) =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(System.Text.Json.JsonSerializer.Serialize(new { q })); // safe TDS1005
        });

        group.MapPost("/confirm", Confirm);
        group.MapPost("/count", Count);
    }

    private static IResult Confirm([FromBody] Inquiry inquiry)
    {
        var page = new StringBuilder(Head);
        page.Append("<dl>");
        foreach (var (label, value) in inquiry.Answers)
        {
            page.Append("<dt>").Append(WebUtility.HtmlEncode(label)).Append("</dt>");
            page.Append("<dd>").Append(value).Append("</dd>");
        }

        page.Append("</dl>").Append(Foot);
        return Results.Content(page.ToString(), "text/html"); // weak TDS1005
    }

    private static IResult Count([FromBody] Inquiry inquiry)
    {
        var page = new StringBuilder(Head);
        page.Append("<dl>");
        foreach (var (label, value) in inquiry.Answers)
        {
            page.Append("<dt>").Append(WebUtility.HtmlEncode(label)).Append("</dt>");
            page.Append("<dd>").Append(value.Length).Append(" 文字</dd>");
        }

        page.Append("</dl>").Append(Foot);
        return Results.Content(page.ToString(), "text/html"); // safe TDS1005
    }
}

public sealed record Inquiry(Dictionary<string, string> Answers);

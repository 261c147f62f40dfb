using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthorization();
app.Use((context, next) =>
{
    context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
    context.Response.Headers.XContentTypeOptions = "nosniff";
    return next(context);
});

var board = app.MapGroup("/board").RequireAuthorization();

board.MapGet("/find", (string q) =>
    Results.Content("<h1>検索結果</h1><p>" + q + "</p>", "text/html; charset=utf-8")); // weak TDS1005

board.MapGet("/find/encoded", (string q) =>
    Results.Content("<h1>検索結果</h1><p>" + WebUtility.HtmlEncode(q) + "</p>", "text/html; charset=utf-8")); // safe TDS1005

board.MapGet("/find/text", (string q) => Results.Content("検索結果: " + q, "text/plain; charset=utf-8")); // safe TDS1005

board.MapGet("/page", (int number) => Results.Content($"<p>{number} ページ</p>", "text/html; charset=utf-8")); // safe TDS1005

board.MapGet("/category", async (HttpContext context) =>
{
    var category = context.Request.Query["category"].ToString();
    var html = new StringBuilder();
    html.AppendLine("<ul>");
    html.AppendFormat("<li>{0}</li>", category);
    html.AppendLine("</ul>");
    context.Response.ContentType = "text/html; charset=utf-8";
    await context.Response.WriteAsync(html.ToString()); // weak TDS1005
});

board.MapGet("/category/encoded", async (HttpContext context, HtmlEncoder encoder) =>
{
    var category = context.Request.Query["category"].ToString();
    var html = new StringBuilder();
    html.AppendLine("<ul>");
    html.AppendFormat("<li>{0}</li>", encoder.Encode(category));
    html.AppendLine("</ul>");
    context.Response.ContentType = "text/html; charset=utf-8";
    await context.Response.WriteAsync(html.ToString()); // safe TDS1005
});

board.MapGet("/tag", (string tag) => TypedResults.Text($"<b>{tag}</b>", "text/html", Encoding.UTF8)); // weak TDS1005

board.MapGet("/tag/json", (string tag) => TypedResults.Json(new { html = $"<b>{tag}</b>" })); // safe TDS1005

app.Run();

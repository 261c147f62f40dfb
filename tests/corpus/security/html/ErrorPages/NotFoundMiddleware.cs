using System.Net;
using System.Text;

namespace Madoguchi;

public class NotFoundMiddleware
{
    private readonly RequestDelegate _next;

    public NotFoundMiddleware(RequestDelegate next) => _next = next;

    public async Task InvokeAsync(HttpContext context)
    {
        await _next(context);
        if (context.Response.StatusCode != StatusCodes.Status404NotFound || context.Response.HasStarted)
        {
            return;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        var referrer = context.Request.Headers["Referer"].ToString();
        await context.Response.WriteAsync("<h1>ページが見つかりません</h1>"); // safe TDS1005
        await context.Response.WriteAsync("<p>" + WebUtility.UrlDecode(context.Request.QueryString.Value) + "</p>"); // weak TDS1005
        await context.Response.WriteAsync("<p>" + WebUtility.HtmlEncode(WebUtility.UrlDecode(context.Request.QueryString.Value)) + "</p>"); // safe TDS1005
        await context.Response.WriteAsync($"<a href=\"{referrer}\">戻る</a>"); // weak TDS1005
        await context.Response.WriteAsync($"<p>{DateTimeOffset.UtcNow:O} {context.Response.StatusCode}</p>"); // safe TDS1005
    }
}

public class ApiErrorMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Headers.ContainsKey("X-Client"))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync("X-Client がありません: " + context.Request.Path.Value); // safe TDS1005
            return;
        }

        await next(context);
    }
}

public class MaintenanceMiddleware(RequestDelegate next, TimeProvider time)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (time.GetUtcNow().Hour is > 2 and < 20)
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.ContentType = "text/html";
        var office = context.Request.Cookies["office"] ?? "区役所";
        var bytes = Encoding.UTF8.GetBytes("<p>" + office + "のシステムは停止しています。</p>");
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted); // weak TDS1005
        var end = Encoding.UTF8.GetBytes("<p>" + (office.Length > 3 ? "本庁" : "支所") + "</p>");
        await context.Response.Body.WriteAsync(end, context.RequestAborted); // safe TDS1005
    }
}

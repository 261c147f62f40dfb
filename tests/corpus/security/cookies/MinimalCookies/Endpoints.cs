using Microsoft.AspNetCore.Antiforgery;
using NetHeaders = Microsoft.Net.Http.Headers;

namespace Machikado;

public static class Endpoints
{
    private static readonly CookieOptions Shared = new() { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Strict }; // safe TDS1201 TDS1202 TDS1203

    public static void MapState(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/state").RequireAuthorization();

        group.MapPost("/step/{step:int}", (int step, HttpResponse response) =>
        {
            response.Cookies.Append("step", $"{step}", Shared);
            return Results.NoContent();
        });

        group.MapPost("/font/{size:int}", (int size, HttpContext context) =>
        {
            context.Response.Cookies.Append("font", $"{size}", new CookieOptions { Secure = true, SameSite = SameSiteMode.Lax }); // weak TDS1202
            return Results.NoContent();
        });

        group.MapPost("/visit", (HttpContext context) =>
        {
            Remember(context.Response, "visited", new CookieOptions { Secure = context.Request.IsHttps, HttpOnly = true, SameSite = SameSiteMode.Lax }); // weak TDS1201
            return Results.NoContent();
        });

        // 二重送信方式: スクリプトが読む値なので HttpOnly にしない
        group.MapGet("/xsrf", (IAntiforgery antiforgery, HttpContext context) =>
        {
            var tokens = antiforgery.GetAndStoreTokens(context);
            context.Response.Cookies.Append("XSRF-TOKEN", tokens.RequestToken!, new CookieOptions { HttpOnly = false, Secure = true, SameSite = SameSiteMode.Strict }); // safe TDS1202
            return Results.NoContent();
        });

        group.MapPost("/mode/{mode:int}", (int mode, HttpResponse response) =>
        {
            var cookie = new NetHeaders.SetCookieHeaderValue("mode", $"{mode}") { Secure = true, HttpOnly = true, SameSite = NetHeaders.SameSiteMode.None }; // weak TDS1203
            response.Headers.Append(NetHeaders.HeaderNames.SetCookie, cookie.ToString());
            return Results.NoContent();
        });

        group.MapPost("/mode2/{mode:int}", (int mode, HttpResponse response) =>
        {
            var cookie = new NetHeaders.SetCookieHeaderValue("mode", $"{mode}") { Secure = true, HttpOnly = true, SameSite = NetHeaders.SameSiteMode.Lax }; // safe TDS1203
            response.Headers.Append(NetHeaders.HeaderNames.SetCookie, cookie.ToString());
            return Results.NoContent();
        });
    }

    private static void Remember(HttpResponse response, string name, CookieOptions options) => response.Cookies.Append(name, "1", options);
}

using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;

namespace MyPage.Web;

public interface IStatus
{
    Task<string> ForAsync(string user);

    Task<string> PublicAsync();
}

[Authorize]
[ResponseCache(Duration = 600)] // weak TDS1218
public class StatusModel(IStatus status) : PageModel
{
    public string Text { get; private set; } = "";

    public async Task OnGetAsync() => Text = await status.ForAsync(User.Identity!.Name!);
}

[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)] // safe TDS1218
public class StatusFreshModel(IStatus status) : PageModel
{
    public string Text { get; private set; } = "";

    public async Task OnGetAsync() => Text = await status.ForAsync(User.Identity!.Name!);
}

[AllowAnonymous]
[ResponseCache(Duration = 600)] // safe TDS1218
public class NewsModel(IStatus status) : PageModel
{
    public string Text { get; private set; } = "";

    public async Task OnGetAsync() => Text = await status.PublicAsync();
}

[Authorize]
public class MyController(IStatus status) : Controller
{
    // 出力キャッシュは、ログインした人への応答を既定では保存しない
    [HttpGet]
    [OutputCache(Duration = 60)] // safe TDS1218
    public async Task<IActionResult> Summary() => View("Summary", await status.ForAsync(User.Identity!.Name!));

    [HttpGet]
    [OutputCache(NoStore = true)] // safe TDS1218
    public async Task<IActionResult> SummaryFresh() => View("Summary", await status.ForAsync(User.Identity!.Name!));

    [HttpGet]
    [ResponseCache(Duration = 300, Location = ResponseCacheLocation.Any)] // weak TDS1218
    public async Task<IActionResult> Detail() => Json(await status.ForAsync(User.FindFirstValue(ClaimTypes.NameIdentifier)!));

    [HttpGet]
    [AllowAnonymous]
    [ResponseCache(Duration = 300, Location = ResponseCacheLocation.Any)] // safe TDS1218
    public async Task<IActionResult> Notice() => Json(await status.PublicAsync());

    [HttpGet]
    public async Task<IActionResult> Letter()
    {
        Response.Headers.CacheControl = "public, max-age=3600"; // weak TDS1218
        return Json(await status.ForAsync(User.Identity!.Name!));
    }

    [HttpGet]
    public async Task<IActionResult> LetterFresh()
    {
        Response.Headers.CacheControl = "no-store"; // safe TDS1218
        return Json(await status.ForAsync(User.Identity!.Name!));
    }

    [HttpGet]
    [ResponseCache(Duration = 900, Location = ResponseCacheLocation.Client, VaryByHeader = "Cookie")] // weak TDS1218
    public async Task<IActionResult> History() => View(await status.ForAsync(User.Identity!.Name!));

    [HttpGet]
    public async Task<IActionResult> Slip()
    {
        Response.Headers[HeaderNames.CacheControl] = "private, max-age=600"; // weak TDS1218
        return Content(await status.ForAsync(User.Identity!.Name!));
    }

    [HttpGet]
    public async Task<IActionResult> Typed()
    {
        Response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.FromMinutes(10) }; // weak TDS1218
        return Json(await status.ForAsync(User.Identity!.Name!));
    }

    [HttpGet]
    public async Task<IActionResult> TypedFresh()
    {
        Response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { NoStore = true }; // safe TDS1218
        return Json(await status.ForAsync(User.Identity!.Name!));
    }
}

public static class MyEndpoints
{
    public static void MapMy(this IEndpointRouteBuilder app)
    {
        app.MapGet("/my/status", async (IStatus status, ClaimsPrincipal user) => await status.ForAsync(user.Identity!.Name!)).RequireAuthorization().CacheOutput(); // safe TDS1218

        app.MapGet("/news", async (IStatus status) => await status.PublicAsync()).AllowAnonymous().CacheOutput(); // safe TDS1218

        app.MapGet("/my/status2", async (IStatus status, ClaimsPrincipal user) => await status.ForAsync(user.Identity!.Name!)).RequireAuthorization().CacheOutput(p => p.NoCache()); // safe TDS1218

        var cached = app.MapGroup("/my/cached").RequireAuthorization().CacheOutput("short"); // safe TDS1218
        cached.MapGet("/", async (IStatus status, ClaimsPrincipal user) => await status.ForAsync(user.Identity!.Name!));

        app.MapGet("/my/photo", async (HttpContext context, IStatus status) =>
        {
            context.Response.Headers.Append("Cache-Control", "public,max-age=86400"); // weak TDS1218
            await context.Response.WriteAsJsonAsync(await status.ForAsync(context.User.Identity!.Name!));
        }).RequireAuthorization();

        app.MapGet("/my/photo2", async (HttpContext context, IStatus status) =>
        {
            context.Response.Headers.Append("Cache-Control", "private, no-store"); // safe TDS1218
            await context.Response.WriteAsJsonAsync(await status.ForAsync(context.User.Identity!.Name!));
        }).RequireAuthorization();
    }
}

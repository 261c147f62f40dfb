using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Kaiin.SignIn;

public sealed record SignInRequest(string Id, string Password);

public interface ITokenDesk
{
    Task<string?> IssueAsync(SignInRequest request);

    Task<IReadOnlyList<string>> SearchAsync(string word);
}

public static class Endpoints
{
    public static void AddSignIn(this IServiceCollection services) => services.AddValidation();

    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapPost("/token", async (SignInRequest request, ITokenDesk desk) => await desk.IssueAsync(request) is { } t ? Results.Ok(t) : Results.Unauthorized()).AllowAnonymous(); // weak TDS1210

        app.MapPost("/v2/token", async (SignInRequest request, ITokenDesk desk) => await desk.IssueAsync(request) is { } t ? Results.Ok(t) : Results.Unauthorized()).AllowAnonymous().RequireRateLimiting("token"); // safe TDS1210

        app.MapGet("/search", async (string q, ITokenDesk desk) => await desk.SearchAsync(q)).AllowAnonymous(); // weak TDS1210

        app.MapGet("/v2/search", async (string q, ITokenDesk desk) => await desk.SearchAsync(q)).AllowAnonymous().RequireRateLimiting("search"); // safe TDS1210

        app.MapPost("/upload", async (HttpRequest request) => Results.Ok(await Count(request.Body))).RequireAuthorization(); // weak TDS1210

        app.MapPost("/reset", async (SignInRequest request, ITokenDesk desk) => Results.Ok(await desk.IssueAsync(request))).AllowAnonymous().DisableRateLimiting(); // weak TDS1210

        var limited = app.MapGroup("/limited").RequireRateLimiting("all");
        limited.MapPost("/login", async (SignInRequest request, ITokenDesk desk) => Results.Ok(await desk.IssueAsync(request))).AllowAnonymous(); // safe TDS1210
        limited.MapPost("/upload", async (HttpRequest request) => Results.Ok(await Count(request.Body))).RequireAuthorization(); // safe TDS1210

        app.MapGet("/about", () => "窓口案内").AllowAnonymous(); // safe TDS1210

        app.MapPost("/login", LoginAsync); // weak TDS1210
        app.MapPost("/v2/login", LoginLimitedAsync); // safe TDS1210
    }

    [AllowAnonymous]
    private static async Task<IResult> LoginAsync(SignInRequest request, SignInManager<IdentityUser> manager)
    {
        var result = await manager.PasswordSignInAsync(request.Id, request.Password, isPersistent: false, lockoutOnFailure: true);
        return result.Succeeded ? Results.NoContent() : Results.Unauthorized();
    }

    [AllowAnonymous]
    [EnableRateLimiting("login")]
    private static async Task<IResult> LoginLimitedAsync(SignInRequest request, SignInManager<IdentityUser> manager)
    {
        var result = await manager.PasswordSignInAsync(request.Id, request.Password, isPersistent: false, lockoutOnFailure: true);
        return result.Succeeded ? Results.NoContent() : Results.Unauthorized();
    }

    private static async Task<long> Count(Stream body)
    {
        using var sink = new MemoryStream();
        await body.CopyToAsync(sink);
        return sink.Length;
    }
}

[AllowAnonymous]
[AutoValidateAntiforgeryToken]
public class LoginController(SignInManager<IdentityUser> manager) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Login(SignInRequest request) // weak TDS1210
    {
        if (!ModelState.IsValid)
        {
            return View(request);
        }

        var result = await manager.PasswordSignInAsync(request.Id, request.Password, false, true);
        return result.Succeeded ? RedirectToAction("Index", "Home") : View();
    }

    [HttpPost]
    [EnableRateLimiting("login")]
    public async Task<IActionResult> LoginLimited(SignInRequest request) // safe TDS1210
    {
        if (!ModelState.IsValid)
        {
            return View("Login", request);
        }

        var result = await manager.PasswordSignInAsync(request.Id, request.Password, false, true);
        return result.Succeeded ? RedirectToAction("Index", "Home") : View("Login");
    }

    [HttpPost]
    public async Task<IActionResult> SendResetMail(string mail, [FromServices] IEmailSender<IdentityUser> sender, [FromServices] UserManager<IdentityUser> users) // weak TDS1210
    {
        if (ModelState.IsValid && await users.FindByEmailAsync(mail) is { } user)
        {
            await sender.SendPasswordResetCodeAsync(user, mail, await users.GeneratePasswordResetTokenAsync(user));
        }

        return View("Sent");
    }
}

[AllowAnonymous]
[EnableRateLimiting("login")]
public class LoginModel(SignInManager<IdentityUser> manager) : PageModel
{
    public async Task<IActionResult> OnPostAsync(string id, string password) // safe TDS1210
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = await manager.PasswordSignInAsync(id, password, false, true);
        return result.Succeeded ? RedirectToPage("/Index") : Page();
    }
}

[AllowAnonymous]
public class LoginOpenModel(SignInManager<IdentityUser> manager) : PageModel
{
    public async Task<IActionResult> OnPostAsync(string id, string password) // weak TDS1210
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = await manager.PasswordSignInAsync(id, password, false, true);
        return result.Succeeded ? RedirectToPage("/Index") : Page();
    }
}

using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Shokuin.Login;

[AllowAnonymous]
[AutoValidateAntiforgeryToken]
public class LoginController : Controller
{
    private static readonly Uri Portal = new("https://portal.city.example.lg.jp/");

    [HttpGet("/login/done")]
    public IActionResult Done(string? returnUrl)
    {
        if (string.IsNullOrEmpty(returnUrl))
        {
            return RedirectToAction(nameof(Done));
        }

        return Redirect(returnUrl); // weak TDS1007
    }

    [HttpGet("/login/local")]
    public IActionResult Local(string? returnUrl)
    {
        if (!Url.IsLocalUrl(returnUrl))
        {
            returnUrl = "/";
        }

        return Redirect(returnUrl!); // safe TDS1007
    }

    [HttpGet("/login/local2")]
    public IActionResult Local2(string? returnUrl) => LocalRedirect(returnUrl ?? "/"); // safe TDS1007

    [HttpGet("/login/portal")]
    public IActionResult ToPortal(string? next)
    {
        if (Uri.TryCreate(next, UriKind.Absolute, out var target) && target.Scheme == Uri.UriSchemeHttps && target.Host == Portal.Host)
        {
            return Redirect(target.AbsoluteUri); // safe TDS1007
        }

        return Redirect(Portal.AbsoluteUri);
    }

    [HttpGet("/login/prefix")]
    public IActionResult Prefix(string next)
    {
        // 同じドメインだけ
        if (next.StartsWith("https://portal.city.example.lg.jp"))
        {
            return Redirect(next); // weak TDS1007
        }

        return NotFound();
    }

    [HttpGet("/login/facility/{city}")]
    public IActionResult City(string city) => RedirectPermanent($"https://{city}.example.lg.jp/"); // weak TDS1007

    [HttpGet("/login/reserve")]
    public IActionResult Reserve(string facility) => Redirect("/reserve?facility=" + Uri.EscapeDataString(facility)); // safe TDS1007

    [HttpPost("/login/out")]
    public async Task<IActionResult> Out([FromForm] string? to)
    {
        await HttpContext.SignOutAsync();
        var target = to ?? Request.Headers.Referer.ToString();
        return new RedirectResult(target); // weak TDS1007
    }
}

using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Portal.Accounts;

[Authorize]
[AutoValidateAntiforgeryToken]
public class AccountController(IReturnAddresses addresses) : Controller
{
    private static readonly string[] Hosts = ["shinsei.city.example.lg.jp", "yoyaku.city.example.lg.jp"];

    public IActionResult Back(string returnUrl)
    {
        if (string.IsNullOrWhiteSpace(returnUrl))
        {
            returnUrl = "/";
        }

        return Redirect(returnUrl); // weak TDS1007
    }

    public IActionResult BackLocal(string returnUrl)
    {
        if (!Url.IsLocalUrl(returnUrl))
        {
            return RedirectToAction("Index", "Home");
        }

        return Redirect(returnUrl); // safe TDS1007
    }

    public IActionResult Next(string next) => LocalRedirect(next); // safe TDS1007

    public IActionResult Partner(string to)
    {
        if (Uri.TryCreate(to, UriKind.Absolute, out var uri) && uri.Scheme == "https" && Hosts.Contains(uri.Host))
        {
            return Redirect(uri.AbsoluteUri); // safe TDS1007
        }

        return NotFound();
    }

    public IActionResult Reservation(int number) => Redirect($"/reservations/{number}"); // safe TDS1007

    public IActionResult Service(string service)
    {
        var target = addresses.Resolve(service);
        return target is null ? NotFound() : Redirect(target); // safe TDS1007
    }

    public IActionResult Branch(string host) => RedirectPermanent("https://" + host + "/top"); // weak TDS1007

    [HttpPost]
    public IActionResult Language(string culture, [FromForm] string page)
    {
        Response.Cookies.Append("culture", culture == "en" ? "en" : "ja", new CookieOptions { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax });
        return new RedirectResult("/" + page); // weak TDS1007
    }
}

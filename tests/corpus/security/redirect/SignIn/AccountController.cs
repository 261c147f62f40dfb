using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Ninsho;

[AllowAnonymous]
[EnableRateLimiting("sign-in")]
public class AccountController(IStaffDirectory staff) : Controller
{
    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> SignIn(SignInForm form, string? returnUrl)
    {
        if (!ModelState.IsValid || await staff.CheckAsync(form.Number, form.Phrase) is not { } principal)
        {
            return View(form);
        }

        await HttpContext.SignInAsync(principal);
        if (string.IsNullOrEmpty(returnUrl))
        {
            return RedirectToAction("Index", "Home");
        }

        return Redirect(returnUrl); // weak TDS1007
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> SignInLocal(SignInForm form, string? returnUrl)
    {
        if (!ModelState.IsValid || await staff.CheckAsync(form.Number, form.Phrase) is not { } principal)
        {
            return View("SignIn", form);
        }

        await HttpContext.SignInAsync(principal);
        if (Url.IsLocalUrl(returnUrl))
        {
            return Redirect(returnUrl); // safe TDS1007
        }

        return RedirectToAction("Index", "Home");
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> SignOutHere(string? returnUrl)
    {
        await HttpContext.SignOutAsync();
        return LocalRedirect(returnUrl ?? "/"); // safe TDS1007
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> SignOutThere(string? returnUrl)
    {
        await HttpContext.SignOutAsync();
        if (returnUrl is not null && !returnUrl.StartsWith('/'))
        {
            returnUrl = "/";
        }

        return Redirect(returnUrl ?? "/"); // weak TDS1007
    }

    [HttpGet]
    public IActionResult Switch(string? next)
    {
        if (!Url.IsLocalUrl(next))
        {
            next = Url.Action("Index", "Home");
        }

        return Redirect(next!); // safe TDS1007
    }

    [HttpGet]
    public IActionResult SwitchOld(string? next)
    {
        if (!Url.IsLocalUrl(next))
        {
            ViewData["Warning"] = "外部のページへ移動します。";
        }

        return RedirectPermanent(next ?? "/"); // weak TDS1007
    }

    [HttpGet]
    public IActionResult Expired(string? next) => Url.IsLocalUrl(next) ? Redirect(next) : RedirectToAction("Index", "Home"); // safe TDS1007

    [HttpGet]
    public IActionResult ExpiredOld(string? next) => next != null ? new RedirectResult(next) : RedirectToAction("Index", "Home"); // weak TDS1007

    [HttpGet]
    public IActionResult External(string? returnUrl)
    {
        var properties = new AuthenticationProperties { RedirectUri = Url.IsLocalUrl(returnUrl) ? returnUrl : "/" }; // safe TDS1007
        return Challenge(properties, "oidc");
    }
}

public class SignInForm
{
    public string Number { get; set; } = "";

    public string Phrase { get; set; } = "";
}

public interface IStaffDirectory
{
    Task<ClaimsPrincipal?> CheckAsync(string number, string phrase);
}

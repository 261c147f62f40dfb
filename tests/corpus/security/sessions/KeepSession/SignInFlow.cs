using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Kaiin.Sessions;

public interface IDirectory
{
    Task<int?> CheckAsync(string id, string password);
}

[AllowAnonymous]
[AutoValidateAntiforgeryToken]
[EnableRateLimiting("login")]
public class SignInFlowController(IDirectory directory) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Enter(string id, string password)
    {
        if (!ModelState.IsValid || await directory.CheckAsync(id, password) is not { } account)
        {
            return View();
        }

        // ログイン前のセッションにそのまま書く
        HttpContext.Session.SetInt32("account", account); // weak TDS1213
        return RedirectToAction("Index", "MyPage");
    }

    [HttpPost]
    public async Task<IActionResult> EnterRenewed(string id, string password)
    {
        if (!ModelState.IsValid || await directory.CheckAsync(id, password) is not { } account)
        {
            return View("Enter");
        }

        HttpContext.Session.Clear();
        Response.Cookies.Delete(".AspNetCore.Session");
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.ToString())], "Cookies");
        await HttpContext.SignInAsync("Cookies", new ClaimsPrincipal(identity)); // safe TDS1213
        return RedirectToAction("Index", "MyPage");
    }
}

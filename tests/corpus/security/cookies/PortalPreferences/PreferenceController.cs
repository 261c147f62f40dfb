using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Portal.Web;

[Authorize]
[AutoValidateAntiforgeryToken]
public class PreferenceController(TimeProvider clock) : Controller
{
    [HttpPost]
    public IActionResult Area(int area)
    {
        Response.Cookies.Append("area", area.ToString("00")); // weak TDS1201 TDS1202 TDS1203
        return RedirectToAction("Index", "Home");
    }

    [HttpPost]
    public IActionResult AreaStrict(int area)
    {
        Response.Cookies.Append("area", area.ToString("00"), new CookieOptions { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax }); // safe TDS1201 TDS1202 TDS1203
        return RedirectToAction("Index", "Home");
    }

    [HttpPost]
    public IActionResult Wizard(Guid draft)
    {
        Response.Cookies.Append("draft", draft.ToString("N"), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict }); // weak TDS1201
        return RedirectToAction("Step1");
    }

    [HttpPost]
    public IActionResult WizardUntil(Guid draft)
    {
        var options = new CookieOptions
        {
            Expires = clock.GetUtcNow().AddDays(7),
            HttpOnly = false, // weak TDS1202
            Secure = true,
            SameSite = SameSiteMode.Strict,
        };
        Response.Cookies.Append("draft", draft.ToString("N"), options);
        return RedirectToAction("Step1");
    }

    [HttpPost]
    public IActionResult WizardUntilStrict(Guid draft)
    {
        var options = new CookieOptions();
        options.Expires = clock.GetUtcNow().AddDays(7);
        options.HttpOnly = true; // safe TDS1202
        options.Secure = true; // safe TDS1201
        options.SameSite = SameSiteMode.Strict; // safe TDS1203
        Response.Cookies.Append("draft", draft.ToString("N"), options);
        return RedirectToAction("Step1");
    }

    [HttpPost]
    public IActionResult Embed(int layer)
    {
        Response.Cookies.Append("layer", layer.ToString("0"), new CookieOptions { Secure = true, HttpOnly = true, SameSite = SameSiteMode.None }); // weak TDS1203
        return RedirectToAction("Index", "Home");
    }

    [HttpPost]
    public IActionResult Forget()
    {
        Response.Cookies.Delete("draft"); // safe TDS1201 TDS1202 TDS1203
        return RedirectToAction("Index", "Home");
    }
}

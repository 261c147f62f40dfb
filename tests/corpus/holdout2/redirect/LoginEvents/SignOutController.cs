using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Login.Events;

[Authorize]
[AutoValidateAntiforgeryToken]
[TypeFilter<LegacyPathFilter>]
public class SignOutController : Controller
{
    [HttpPost]
    public async Task<IActionResult> SignOutTo(string? next)
    {
        await HttpContext.SignOutAsync();
        return Next(next);
    }

    [HttpPost]
    public async Task<IActionResult> SignOutHome()
    {
        await HttpContext.SignOutAsync();
        return RedirectToAction("Index", "Home"); // safe TDS1007
    }

    private IActionResult Next(string? next) => next switch
    {
        null or "" => Redirect("/"), // safe TDS1007
        _ => Redirect(next), // weak TDS1007
    };
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Tetsuzuki.Pages;

[Authorize]
public class WizardModel : PageModel
{
    public IActionResult OnPost(int step)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        CookieOptions options = new() { Path = "/wizard", Secure = true, SameSite = SameSiteMode.Strict, IsEssential = true }; // weak TDS1202
        Response.Cookies.Append("wizard", step.ToString("00"), options);
        return RedirectToPage("Next");
    }

    public IActionResult OnPostKept(int step)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        CookieOptions options = new() { Path = "/wizard", Secure = true, SameSite = SameSiteMode.Strict, HttpOnly = true }; // safe TDS1201 TDS1202 TDS1203
        Response.Cookies.Append("wizard", step.ToString("00"), options);
        return RedirectToPage("Next");
    }
}

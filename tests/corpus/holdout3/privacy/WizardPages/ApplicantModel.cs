using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Wizard.Pages;

[Authorize]
public class ApplicantModel(IDataProtectionProvider provider) : PageModel
{
    private static readonly CookieOptions Options = new() { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax };

    [BindProperty]
    public string Shimei { get; set; } = "";

    [BindProperty]
    public string Email { get; set; } = "";

    [BindProperty]
    public DateOnly BirthDate { get; set; }

    [BindProperty]
    public int Step { get; set; }

    public IActionResult OnPost()
    {
        TempData["Applicant"] = Shimei; // weak TDS1304
        TempData["Step"] = Step; // safe TDS1304
        return RedirectToPage("Confirm");
    }

    public IActionResult OnPostRemember()
    {
        Response.Cookies.Append("contact", Email, Options); // weak TDS1304
        Response.Cookies.Append("step", Step.ToString(), Options); // safe TDS1304
        return RedirectToPage("Confirm");
    }

    public IActionResult OnPostRememberProtected()
    {
        var protector = provider.CreateProtector("contact");
        Response.Cookies.Append("contact", protector.Protect(Email), Options); // safe TDS1304
        TempData["Applicant"] = protector.Protect(Shimei); // safe TDS1304
        return RedirectToPage("Confirm");
    }

    public IActionResult OnPostBirth()
    {
        Response.Cookies.Append("birth", BirthDate.ToString("O"), Options); // weak TDS1304
        Response.Cookies.Append("agreed", "yes", Options); // safe TDS1304
        return RedirectToPage("Confirm");
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Event.Pages;

[Authorize]
public class RegisterModel(IReturnPolicy policy) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    [TempData]
    public string? Message { get; set; }

    public IActionResult OnPost()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        Message = "申し込みました。";
        return Redirect(policy.Resolve(Next)); // safe TDS1007
    }

    public IActionResult OnPostTrusted()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        return Redirect(policy.Trust(Next)); // weak TDS1007
    }

    public IActionResult OnPostCancel()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var local = Url.IsLocalUrl(Next);
        return local ? Redirect(Next!) : RedirectToPage("/Index"); // safe TDS1007
    }

    public IActionResult OnPostLater()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (Url.IsLocalUrl(Next))
        {
            Message = "保存しました。";
        }

        return Redirect(Next ?? "/"); // weak TDS1007
    }
}

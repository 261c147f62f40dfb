using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OnceOnlyDemo.SubsidyApplication.Applications;

namespace OnceOnlyDemo.SubsidyApplication.Pages;

/// <summary>Asks before anything is fetched.</summary>
public sealed class ConsentModel(LicenceForm form) : PageModel
{
    public static string Text => LicenceForm.ConsentText;

    public async Task<IActionResult> OnPostAgreeAsync(CancellationToken cancellation)
    {
        await form.AgreeAsync(User.Subject(), cancellation);
        return RedirectToPage("/Apply");
    }
}

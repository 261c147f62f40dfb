using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TokyoService.Applications;

namespace TokyoService.Pages.Apply;

/// <summary>Shows the answers once more and receives them. Sent twice, it gives the same receipt. Open to everyone.</summary>
[AllowAnonymous]
public sealed class ConfirmModel(ApplicationDesk desk, DraftCookie cookie) : PageModel
{
    public ApplicantForm Form { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await desk.FindDraft(cookie.Read(Request), cancellation) is not { } draft)
        {
            return RedirectToPage("Index");
        }

        Form = ApplicantForm.From(draft);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await desk.Receive(cookie.Read(Request), cancellation) is null ? RedirectToPage("Index") : RedirectToPage("Complete");
}

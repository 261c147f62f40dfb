using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TokyoService.Applications;

namespace TokyoService.Pages.Apply;

/// <summary>The receipt, shown to the browser that applied and to nobody else. Open to everyone.</summary>
[AllowAnonymous]
public sealed class CompleteModel(ApplicationDesk desk, DraftCookie cookie) : PageModel
{
    public string ReceiptNumber { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await desk.FindReceiptNumber(cookie.Read(Request), cancellation) is not { } number)
        {
            return RedirectToPage("/Index");
        }

        ReceiptNumber = number;
        return Page();
    }
}

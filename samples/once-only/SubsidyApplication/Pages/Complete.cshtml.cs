using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OnceOnlyDemo.SubsidyApplication.Pages;

/// <summary>What the applicant takes home; kept for this browser until it is closed.</summary>
public sealed class CompleteModel : PageModel
{
    public const string ReceiptKey = "receipt";
    public const string NeededKey = "needed";
    public const string PrefilledKey = "prefilled";

    public string? Receipt => TempData.Peek(ReceiptKey) as string;

    public int Needed => TempData.Peek(NeededKey) as int? ?? 0;

    public int Prefilled => TempData.Peek(PrefilledKey) as int? ?? 0;

    public IActionResult OnGet() => Receipt is null ? RedirectToPage("/Apply") : Page();
}

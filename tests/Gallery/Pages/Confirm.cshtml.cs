using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TokyoDs.Submissions;

namespace TokyoDs.Gallery.Pages;

[SubmitOnce]
public sealed class ConfirmModel : PageModel
{
    private static int _received = 122;

    public ApplicationForm Form { get; } = ApplicationForm.Filled();

    /// <summary>Each run of the handler gives a number of its own, so that one can see how often it ran.</summary>
    public IActionResult OnPost() => RedirectToPage(
        "/Complete", new { receipt = string.Create(CultureInfo.InvariantCulture, $"2026-{Interlocked.Increment(ref _received):000000}") });
}

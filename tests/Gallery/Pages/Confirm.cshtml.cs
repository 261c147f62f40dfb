using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace TokyoDs.Gallery.Pages;

public sealed class ConfirmModel : PageModel
{
    public ApplicationForm Form { get; } = ApplicationForm.Filled();

    public IActionResult OnPost() => RedirectToPage("/Complete");
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace TokyoDs.Gallery.Pages;

public sealed class FormModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string State { get; set; } = "empty";

    [BindProperty]
    public ApplicationForm Form { get; set; } = new();

    public void OnGet() => Form = State switch
    {
        "filled" or "read-only" => ApplicationForm.Filled(),
        "long" => ApplicationForm.Lengthy(),
        _ => new(),
    };

    public IActionResult OnPost() => ModelState.IsValid ? RedirectToPage("/Confirm") : Page();
}

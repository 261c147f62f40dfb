using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TokyoDs.Accessibility;

namespace TokyoDs.Gallery.Pages;

public sealed class CompleteModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Receipt { get; set; } = "2026-000123";

    [BindProperty]
    public SatisfactionAnswer Answer { get; set; } = new();

    public void OnPost()
    {
    }
}

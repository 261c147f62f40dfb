using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TokyoDs.Accessibility;

namespace TokyoDs.Gallery.Pages;

public sealed class CompleteModel : PageModel
{
    [BindProperty]
    public SatisfactionAnswer Answer { get; set; } = new();

    public void OnPost()
    {
    }
}

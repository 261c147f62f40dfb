using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using TokyoDs.Accessibility;
using TokyoDs.Registries;

namespace TokyoDs.Gallery.Pages;

public sealed class FormModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string State { get; set; } = "empty";

    [BindProperty]
    public ApplicationForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Municipalities { get; } =
        [.. LocalGovernment.TokyoMunicipalities.Select(place => new SelectListItem(Say.In(place.Name, $"{place.NameEnglish} ({place.Name})"), place.Code.ToString()))];

    public IReadOnlyList<ChoiceItem> Languages { get; } =
    [
        new("日本語", "ja"),
        new("やさしい日本語", "easy", "｜短《みじか》い｜文《ぶん》で、｜漢字《かんじ》に｜読《よ》みを｜付《つ》けます"),
        new("English", "en"),
        new(Say.In("中文（準備中）", "中文 (in preparation)"), "zh") { Disabled = true },
    ];

    public void OnGet() => Form = State switch
    {
        "filled" or "read-only" => ApplicationForm.Filled(),
        "long" => ApplicationForm.Lengthy(),
        _ => new(),
    };

    public IActionResult OnPost() => ModelState.IsValid ? RedirectToPage("/Confirm") : Page();
}

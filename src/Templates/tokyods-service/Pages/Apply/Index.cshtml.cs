using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using TokyoDs.Time;
using TokyoService.Applications;

namespace TokyoService.Pages.Apply;

/// <summary>The form. Shows what the reader typed before, and keeps what is complete and correct. Open to everyone.</summary>
[AllowAnonymous]
public sealed class IndexModel(ApplicationDesk desk, DraftCookie cookie, TimeProvider clock, IStringLocalizer<Texts> texts) : PageModel
{
    private const int LastMonth = 3;

    [BindProperty]
    public ApplicantForm Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (await desk.FindDraft(cookie.Read(Request), cancellation) is { } draft)
        {
            Form = ApplicantForm.From(draft);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        CheckMunicipality();
        CheckWishedDate();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        cookie.Write(Response, await desk.KeepDraft(cookie.Read(Request), Form.ToDraft(), cancellation));
        return RedirectToPage("Confirm");
    }

    private void CheckMunicipality()
    {
        if (Form.LocalGovernmentCode is { } code && !Municipalities.Contains(code))
        {
            ModelState.AddModelError("Form.LocalGovernmentCode", texts["区市町村を選択してください"]);
        }
    }

    private void CheckWishedDate()
    {
        var today = clock.GetJapanToday();
        if (Form.WishedDate is { } date && (date <= today || date > today.AddMonths(LastMonth)))
        {
            ModelState.AddModelError("Form.WishedDate", texts["希望日は明日から3か月先までの日を選んでください"]);
        }
    }
}

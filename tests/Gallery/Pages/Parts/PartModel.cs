using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TokyoDs.Accessibility;
using TokyoDs.OnceOnly;
using TokyoDs.Time;

namespace TokyoDs.Gallery.Pages.Parts;

/// <summary>What the examples of the parts stand on. Posting the empty form shows the errors as they really are.</summary>
public sealed class PartModel : PageModel
{
    private static readonly DateTimeOffset Observed = new(2026, 9, 1, 6, 5, 0, TimeSpan.FromHours(9));

    [BindProperty]
    public ApplicationForm Form { get; set; } = new();

    [BindProperty]
    public SatisfactionAnswer Answer { get; set; } = new();

    public ApplicationForm Filled { get; } = ApplicationForm.Filled();

    public DateTimeOffset At => Observed;

    public IReadOnlyList<ChoiceItem> Languages { get; } = [new("日本語", "ja"), new("やさしい日本語", "easy", "短い文で書きます"), new("English", "en")];

    public IReadOnlyList<PageLink> Trail { get; } = [new("はじめに", "/"), new("手続", "/content"), new("申請の入力")];

    public IReadOnlyList<PageLink> Steps { get; } = [new("入力", "/form"), new("確認", "/confirm"), new("完了")];

    public IReadOnlyList<PageLink> Kinds { get; } = [new("新規", "/content", IsCurrent: true), new("変更", "/content?kind=change"), new("廃止", "/content?kind=end")];

    public Func<int, string> AddressOf { get; } = page => $"/content?page={page}";

    public PrefillReview Review { get; } = Reviewed();

    public void OnGet(string? state) => Form = state == "filled" ? ApplicationForm.Filled() : new();

    /// <summary>The error summary names what is wrong on the page; its example shows one field only, and so does that of the title.</summary>
    public void OnPost()
    {
        if (Request.Path.Value!.Split('/')[^1] is "tds-error-summary" or "title")
        {
            foreach (var other in ModelState.Keys.Where(key => key != "Form.Email").ToList())
            {
                ModelState.Remove(other);
            }
        }
    }

    private static PrefillReview Reviewed()
    {
        var name = PrefillFormField.Of<string>("name", "商号", "Name of the company");
        var form = new PrefillForm("example", [name]);
        var item = new PrefillItem
        {
            Field = "name",
            Item = "name",
            Contract = new("example", 1, 0),
            Provider = "見本登録所",
            State = AttestationState.Available,
            Text = "見本株式会社",
            Provenance = new(AttestationSource.Registry, "見本登録所", Observed),
        };
        return new(form, PrefillTicketState.Valid, "ticket", [new(name, item)]);
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OnceOnlyDemo.SubsidyApplication.Applications;
using TokyoDs.OnceOnly;
using TokyoDs.Text;

namespace OnceOnlyDemo.SubsidyApplication.Pages;

/// <summary>What happened to the data of whoever is signed in, and the way to end the consent.</summary>
public sealed class AccessModel(IAccessLedger ledger, LicenceForm form) : PageModel
{
    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);

    public IReadOnlyList<AccessEvent> Events { get; private set; } = [];

    public bool HasConsent { get; private set; }

    public static string DayOf(AccessEvent entry) => entry.OccurredAt.ToOffset(Japan).ToString(Words.Say("yyyy年M月d日", "d MMMM yyyy"), CultureInfo.InvariantCulture);

    public static string TimeOf(AccessEvent entry) => entry.OccurredAt.ToOffset(Japan).ToString(Words.Say("H時mm分", "HH:mm"), CultureInfo.InvariantCulture);

    public static string What(AccessEvent entry) => entry.Kind switch
    {
        AccessEventKind.Requested => Words.Say("情報を照会しました", "Data was asked for"),
        AccessEventKind.Provided => Words.Say("情報の提供を受けました", "Data was provided"),
        AccessEventKind.Refused => Words.Say("提供されませんでした", "The request was refused"),
        AccessEventKind.Previewed => Words.Say("確認画面に表示しました", "Data was shown for review"),
        AccessEventKind.Accepted => Words.Say("台帳の情報を使いました", "Data was used as registered"),
        AccessEventKind.Corrected => Words.Say("この申請では別の値を使いました", "Another value was used for this application"),
        AccessEventKind.Declined => Words.Say("台帳の情報を使いませんでした", "The registered data was not used"),
        AccessEventKind.Submitted => Words.Say("手続に渡しました", "Data was handed to a procedure"),
        _ => Words.Say("情報を消去しました", "Data was deleted"),
    };

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var events = new List<AccessEvent>();
        await foreach (var entry in ledger.ReadAsync(User.Subject(), cancellation))
        {
            events.Add(entry);
        }

        events.Reverse();
        Events = events;
        HasConsent = await form.FindConsentAsync(User.Subject(), cancellation) is not null;
    }

    /// <summary>The record to take home, of whoever is signed in and nobody else.</summary>
    public async Task<IActionResult> OnGetExportAsync(string format, CancellationToken cancellation)
    {
        var options = new AccessExportOptions { Language = UiLanguage.IsEnglish() ? ExportLanguage.English : ExportLanguage.Japanese };
        using var file = new MemoryStream();
        await (format == "json"
            ? AccessExport.WriteJsonAsync(file, ledger, User.Subject(), options, cancellation)
            : AccessExport.WriteCsvAsync(file, ledger, User.Subject(), options, cancellation));
        return format == "json" ? File(file.ToArray(), "application/json", "record.json") : File(file.ToArray(), "text/csv; charset=utf-8", "record.csv");
    }

    public async Task<IActionResult> OnPostRevokeAsync(CancellationToken cancellation)
    {
        await form.RevokeAsync(User.Subject(), cancellation);
        return RedirectToPage();
    }
}

using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using TokyoDs.OnceOnly;
using TokyoDs.Procedures;

namespace OnceOnlyDemo.SubsidyApplication.Applications;

/// <summary>What no register holds, and so the applicant is asked for.</summary>
public sealed class SubsidyForm
{
    [Required, Range(10_000, 5_000_000), Display(Name = nameof(SubsidyLabels.Amount), ResourceType = typeof(SubsidyLabels))]
    public int? Amount { get; set; }

    [Required, StringLength(400), Display(Name = nameof(SubsidyLabels.Plan), ResourceType = typeof(SubsidyLabels))]
    public string? Plan { get; set; }

    [Required, EmailAddress, StringLength(254), Display(Name = nameof(SubsidyLabels.EmailAddress), ResourceType = typeof(SubsidyLabels))]
    [AskAlways("この申請の連絡先は、申請ごとに担当者が異なるため")]
    public string? EmailAddress { get; set; }

    public IEnumerable<(ItemKey Key, JsonElement Value)> Answers() =>
    [
        (new("補助金.申請額", "integer"), JsonSerializer.SerializeToElement(Amount)),
        (new("補助金.設備の計画", "text"), JsonSerializer.SerializeToElement(Plan)),
        (new("申請.連絡先", "email"), JsonSerializer.SerializeToElement(EmailAddress)),
    ];
}

/// <summary>The labels of the form, in the language of the page.</summary>
public static class SubsidyLabels
{
    public static string Amount => Words.Say("申請する金額（円）", "Amount in yen");

    public static string Plan => Words.Say("設備の計画", "Planned equipment");

    public static string LicenceCopy => Words.Say("営業許可証の写し", "Copy of the business licence");

    public static string EmailAddress => Words.Say("連絡先のメールアドレス", "E-mail address");
}

using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using TokyoDs.OnceOnly;
using TokyoDs.Procedures;

namespace OnceOnlyDemo.SubsidyApplication.Applications;

/// <summary>What no register holds, and so the applicant is asked for.</summary>
public sealed class SubsidyForm
{
    [Required, Range(10_000, 5_000_000), Display(Name = "申請する金額（円）")]
    public int? Amount { get; set; }

    [Required, StringLength(400), Display(Name = "設備の計画")]
    public string? Plan { get; set; }

    [Required, EmailAddress, StringLength(254), Display(Name = "連絡先のメールアドレス")]
    [AskAlways("この申請の連絡先は、申請ごとに担当者が異なるため")]
    public string? EmailAddress { get; set; }

    public IEnumerable<(ItemKey Key, JsonElement Value)> Answers() =>
    [
        (new("補助金.申請額", "integer"), JsonSerializer.SerializeToElement(Amount)),
        (new("補助金.設備の計画", "text"), JsonSerializer.SerializeToElement(Plan)),
        (new("申請.連絡先", "email"), JsonSerializer.SerializeToElement(EmailAddress)),
    ];
}

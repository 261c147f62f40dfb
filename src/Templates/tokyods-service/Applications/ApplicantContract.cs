using System.ComponentModel.DataAnnotations;
using TokyoDs.OnceOnly;
using TokyoDs.Places;
using TokyoDs.Registries;

namespace TokyoService.Applications;

/// <summary>Who applies. Asked once and handed to other procedures in this form; its schema is in <c>contracts/</c>.</summary>
[OnceOnlyContract("jp.lg.metro.tokyo.applicant", 1, 0, Owner = "デジタルサービス局")]
[Display(Name = "申込者"), EnglishText("Applicant")]
[LegalBasis("東京デジタルファースト条例")]
[Purpose("相談の予約を受け付け、日時を申込者に連絡するため")]
[Retention(12)]
public sealed record ApplicantContract
{
    [Concept("個人.姓"), Display(Name = "姓"), EnglishText("Family name"), MaxLength(50)]
    public required string FamilyName { get; init; }

    [Concept("個人.名"), Display(Name = "名"), EnglishText("Given name"), MaxLength(50)]
    public required string GivenName { get; init; }

    [Concept("個人.姓カナ"), Display(Name = "姓（フリガナ）"), EnglishText("Family name (kana)"), MaxLength(50)]
    public required string FamilyNameKana { get; init; }

    [Concept("個人.名カナ"), Display(Name = "名（フリガナ）"), EnglishText("Given name (kana)"), MaxLength(50)]
    public required string GivenNameKana { get; init; }

    [Concept("個人.郵便番号"), Display(Name = "郵便番号"), EnglishText("Postal code")]
    public required PostalCode PostalCode { get; init; }

    [Concept("個人.市区町村コード"), Display(Name = "住所または事業所の区市町村"), EnglishText("Municipality of residence or business")]
    public required LocalGovernmentCode LocalGovernmentCode { get; init; }

    [Concept("個人.メールアドレス"), Display(Name = "メールアドレス"), EnglishText("E-mail address"), MaxLength(254)]
    public required string EmailAddress { get; init; }

    [Concept("法人.法人番号"), Display(Name = "法人番号（法人として申し込むとき）"), EnglishText("Corporate number, when a corporation applies")]
    public CorporateNumber? CorporateNumber { get; init; }
}

using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using TokyoDs.OnceOnly;
using TokyoDs.Places;
using TokyoDs.Registries;

namespace TokyoService.Applications;

/// <summary>Who applies. Asked once and handed to other procedures in this form; its schema is in <c>contracts/</c>.</summary>
[OnceOnlyContract(
    "jp.lg.metro.tokyo.applicant", 1, 0,
    Owner = "デジタルサービス局",
    Purpose = "相談の予約を受け付け、日時を申込者に連絡するため",
    LegalBasis = "東京都デジタルファースト条例")]
[Retention(12)]
public sealed record ApplicantContract
{
    [Concept("個人.姓"), Description("姓"), MaxLength(50)]
    public required string FamilyName { get; init; }

    [Concept("個人.名"), Description("名"), MaxLength(50)]
    public required string GivenName { get; init; }

    [Concept("個人.姓カナ"), Description("姓（フリガナ）"), MaxLength(50)]
    public required string FamilyNameKana { get; init; }

    [Concept("個人.名カナ"), Description("名（フリガナ）"), MaxLength(50)]
    public required string GivenNameKana { get; init; }

    [Concept("個人.郵便番号"), Description("郵便番号")]
    public required PostalCode PostalCode { get; init; }

    [Concept("個人.市区町村コード"), Description("住所または事業所の区市町村")]
    public required LocalGovernmentCode LocalGovernmentCode { get; init; }

    [Concept("個人.メールアドレス"), Description("メールアドレス"), MaxLength(254)]
    public required string EmailAddress { get; init; }

    [Concept("法人.法人番号"), Description("法人番号（法人として申し込むとき）")]
    public CorporateNumber? CorporateNumber { get; init; }
}

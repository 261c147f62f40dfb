using System.ComponentModel.DataAnnotations;
using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoService.Applications;

namespace TokyoService.Pages.Apply;

/// <summary>The fields of the form in page order. Texts are Japanese here and English in <c>Resources/Texts.en.resx</c>.</summary>
public sealed class ApplicantForm
{
    private const string Katakana = "[ァ-ヶー・ 　]+";

    [Display(Name = "姓"), Required, StringLength(50)]
    public string? FamilyName { get; init; }

    [Display(Name = "名"), Required, StringLength(50)]
    public string? GivenName { get; init; }

    [Display(Name = "姓（フリガナ）", Description = "全角カタカナで入力してください"), Required, StringLength(50)]
    [RegularExpression(Katakana, ErrorMessage = "姓（フリガナ）は全角カタカナで入力してください")]
    public string? FamilyNameKana { get; init; }

    [Display(Name = "名（フリガナ）", Description = "全角カタカナで入力してください"), Required, StringLength(50)]
    [RegularExpression(Katakana, ErrorMessage = "名（フリガナ）は全角カタカナで入力してください")]
    public string? GivenNameKana { get; init; }

    [Display(Name = "郵便番号", Description = "例：163-8001（ハイフンはなくてもかまいません）"), Required]
    public PostalCode? PostalCode { get; init; }

    [Display(Name = "お住まい、または事業所の区市町村")]
    [Required(ErrorMessage = "区市町村を選択してください")]
    public LocalGovernmentCode? LocalGovernmentCode { get; init; }

    [Display(Name = "メールアドレス", Description = "予約の日時をお知らせします"), Required, EmailAddress, StringLength(254)]
    public string? EmailAddress { get; init; }

    [Display(Name = "法人番号", Description = "法人として相談する方だけ、13桁の番号を入力してください")]
    public CorporateNumber? CorporateNumber { get; init; }

    [Display(Name = "希望日", Description = "明日から3か月先までの日を選んでください"), Required]
    public DateOnly? WishedDate { get; init; }

    /// <summary>The answers of an earlier visit, so that nothing is typed twice.</summary>
    public static ApplicantForm From(DraftContent draft) => new()
    {
        FamilyName = draft.Applicant.FamilyName,
        GivenName = draft.Applicant.GivenName,
        FamilyNameKana = draft.Applicant.FamilyNameKana,
        GivenNameKana = draft.Applicant.GivenNameKana,
        PostalCode = draft.Applicant.PostalCode,
        LocalGovernmentCode = draft.Applicant.LocalGovernmentCode,
        EmailAddress = draft.Applicant.EmailAddress,
        CorporateNumber = draft.Applicant.CorporateNumber,
        WishedDate = draft.WishedDate,
    };

    /// <summary>The answers as a draft; call it only after validation has passed.</summary>
    public DraftContent ToDraft() => new(
        new ApplicantContract
        {
            FamilyName = FamilyName!,
            GivenName = GivenName!,
            FamilyNameKana = FamilyNameKana!,
            GivenNameKana = GivenNameKana!,
            PostalCode = PostalCode!.Value,
            LocalGovernmentCode = LocalGovernmentCode!.Value,
            EmailAddress = EmailAddress!,
            CorporateNumber = CorporateNumber,
        },
        WishedDate!.Value);
}

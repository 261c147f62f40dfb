using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TokyoDs.Accessibility;
using TokyoDs.Binding;
using TokyoDs.People;
using TokyoDs.Places;
using TokyoDs.Registries;

namespace TokyoDs.Tests.Pages;

public sealed class WordsModel : PageModel
{
    [BindProperty]
    public WordsInput Input { get; set; } = new();

    public void OnPost()
    {
    }
}

/// <summary>Values that are asked for in every kind of control, nearly all with the messages of the library.</summary>
public sealed class WordsInput
{
    [Display(Name = "メールアドレス"), Required, EmailAddress]
    public string? Email { get; set; }

    [Display(Name = "整理番号"), Required]
    public string? NotOnThePage { get; set; }

    [Display(Name = "確認のメールアドレス"), Compare(nameof(Email))]
    public string? EmailAgain { get; set; }

    [Display(Name = "経緯"), StringLength(5)]
    public string? Story { get; set; }

    [Display(Name = "区"), Required]
    public string? Ward { get; set; }

    [Display(Name = "自治体"), Required]
    public LocalGovernmentCode? Code { get; set; }

    [Display(Name = "階"), Required]
    public int? Floor { get; set; }

    [Display(Name = "性別"), Required]
    public string? Sex { get; set; }

    [Display(Name = "受け取り方"), Required]
    public Delivery? Delivery { get; set; }

    [Display(Name = "言語"), MinLength(1)]
    public List<string> Languages { get; set; } = [];

    [Display(Name = "町"), Required(ErrorMessage = "町を入力してください")]
    public string? OwnWords { get; set; }

    [Display(Name = "住民票"), Required]
    public IFormFile? Paper { get; set; }

    [Display(Name = "写真"), MinLength(1), Attachment("png")]
    public List<IFormFile> Papers { get; set; } = [];

    [Display(Name = "申請者"), Required]
    public PersonName? Applicant { get; set; }

    [Display(Name = "自宅"), Required]
    public JapaneseAddress? Home { get; set; }

    [Display(Name = "勤務先"), Required]
    public JapaneseAddress? Office { get; set; }

    public static IReadOnlyList<ChoiceItem> Wards { get; } = [new("千代田区", "131016"), new("中央区", "131024")];

    public static IReadOnlyList<ChoiceItem> Floors { get; } = [new("1階", "1"), new("2階", "2")];
}

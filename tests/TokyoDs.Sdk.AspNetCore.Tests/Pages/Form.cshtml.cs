using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using TokyoDs.Places;
using TokyoDs.Registries;

namespace TokyoDs.Tests.Pages;

public sealed class FormModel : PageModel
{
    [BindProperty]
    public FormInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Cities { get; } = [new("千代田区", "131016"), new("八王子市", "132012")];

    public IActionResult OnPost()
    {
        if (Input.FamilyName == "重複")
        {
            ModelState.AddModelError("", "同じ申請がすでにあります");
        }

        return ModelState.IsValid ? RedirectToPage("Confirm") : Page();
    }
}

public sealed class FormInput
{
    [Display(Name = "姓", Description = "戸籍のとおりに入力してください <例>"), Required, StringLength(10)]
    public string? FamilyName { get; set; }

    [Display(Name = "メールアドレス"), Required, EmailAddress]
    public string? Email { get; set; }

    [Display(Name = "市区町村"), Required(ErrorMessage = "市区町村を選択してください")]
    public string? City { get; set; }

    [Display(Name = "ご意見"), StringLength(200, MinimumLength = 5)]
    public string? Opinion { get; set; }

    [Display(Name = "希望日"), Required]
    public DateOnly? WishedDate { get; set; }

    [Display(Name = "人数"), Range(1, 20)]
    public int? Count { get; set; }

    [Display(Name = "郵便番号")]
    public PostalCode? PostalCode { get; set; }

    [Display(Name = "法人番号")]
    public CorporateNumber? CorporateNumber { get; set; }

    [Display(Name = "個人番号")]
    public IndividualNumber? IndividualNumber { get; set; }

    [Display(Name = "暗証番号"), DataType(DataType.Password)]
    public string? Secret { get; set; }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TokyoDs.Accessibility;

namespace TokyoDs.Tests.Pages;

public sealed class ChoicesModel : PageModel
{
    [BindProperty]
    public ChoicesInput Input { get; set; } = new();

    public IReadOnlyList<ChoiceItem> Languages { get; } = [new("日本語", "ja"), new("English", "en", "英語で案内します"), new("中文", "zh") { Disabled = true }];

    public string Read { get; private set; } = "";

    public void OnPost() => Read = $"{Input.Delivery} {Input.IsResident} {string.Join('+', Input.Languages)} {Input.IsAgreed}";
}

public enum Delivery
{
    [Display(Name = "窓口で受け取る")]
    Counter = 3,

    [Display(Name = "郵送")]
    Post = 7,
}

public sealed class ChoicesInput
{
    [Display(Name = "受け取り方", Description = "あとから変えられます"), Required]
    public Delivery? Delivery { get; set; }

    [Display(Name = "都内在住")]
    public bool? IsResident { get; set; }

    [Display(Name = "言語"), MinLength(1)]
    public List<string> Languages { get; set; } = [];

    [Display(Name = "規約に同意する"), Range(typeof(bool), "true", "true", ErrorMessage = "規約に同意してください")]
    public bool IsAgreed { get; set; }

    [Display(Name = "お知らせを受け取る")]
    public bool WantsNews { get; set; }

    [Display(Name = "経緯"), StringLength(400)]
    public string? Story { get; set; }

    [Display(Name = "受付番号")]
    public string? Receipt { get; set; } = "2026-001";
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace TokyoDs.Tests.Pages;

public sealed class ConfirmModel : PageModel
{
    public FormInput Input { get; } = new() { FamilyName = "𠮷田", WishedDate = new DateOnly(2026, 4, 1), City = "131016" };

    [Display(Name = "受け取り方")]
    public Delivery? Chosen { get; } = Delivery.Post;

    [Display(Name = "受け取れる方法")]
    public List<Delivery> Several { get; } = [Delivery.Counter, Delivery.Post];

    [Display(Name = "言語")]
    public List<string> Words { get; } = ["やさしい日本語", "English"];

    [Display(Name = "ほかの方法")]
    public List<Delivery> None { get; } = [];
}

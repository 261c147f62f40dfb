using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using TokyoDs.People;
using TokyoDs.Registries;

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

    [Display(Name = "区")]
    public string Ward { get; } = "131016";

    [Display(Name = "通う区")]
    public List<string> Wards { get; } = ["131024", "132012", ""];

    [Display(Name = "自治体")]
    public LocalGovernmentCode? Code { get; } = LocalGovernmentCode.Parse("131024");

    [Display(Name = "相談の日")]
    public DateOnly? Day { get; } = new DateOnly(2026, 4, 1);

    [Display(Name = "ほかの区")]
    public string NoWard { get; } = "";

    [Display(Name = "申請者")]
    public PersonName? Applicant { get; } = new() { FamilyName = "𠮷田", GivenName = "花子", FamilyNameKana = "ヨシダ", GivenNameKana = "ハナコ" };

    public IReadOnlyList<SelectListItem> Days { get; } = [new("4月1日（水）の午前", "2026-04-01"), new("4月2日（木）の午後", "2026-04-02")];

    public IReadOnlyList<SelectListItem> WithAnEmptyOne { get; } = [new("選んでください", ""), new("千代田区", "131016")];
}

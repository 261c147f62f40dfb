using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace RenderingCost;

/// <summary>The form that every variant shows, filled in.</summary>
public sealed class Visit
{
    [Display(Name = "氏名", Description = "住民票のとおりに書いてください"), Required]
    public string? Name { get; set; } = "東京 花子";

    [Display(Name = "メールアドレス", Description = "受付の結果をお知らせします"), Required, EmailAddress]
    public string? Email { get; set; } = "hanako@example.jp";

    [Display(Name = "電話番号"), Phone]
    public string? Phone { get; set; } = "03-5321-1111";

    [Display(Name = "郵便番号", Description = "ハイフンはなくてもかまいません"), Required]
    public string? PostalCode { get; set; } = "163-8001";

    [Display(Name = "市区町村"), Required]
    public string? City { get; set; } = "新宿区";

    [Display(Name = "町名・番地"), Required]
    public string? Street { get; set; } = "西新宿二丁目8番1号";

    [Display(Name = "希望する日"), Required]
    public DateOnly? Day { get; set; } = new DateOnly(2026, 9, 1);

    [Display(Name = "人数"), Required, Range(1, 10)]
    public int? People { get; set; } = 2;

    [Display(Name = "窓口"), Required]
    public string? Counter { get; set; } = "b";

    [Display(Name = "相談の内容", Description = "書ける範囲で書いてください"), StringLength(400)]
    public string? Story { get; set; } = "窓口に行くのが難しいため、郵送を希望します。";

    public static IReadOnlyList<SelectListItem> Counters { get; } = [new("新宿", "a"), new("立川", "b"), new("八王子", "c")];
}

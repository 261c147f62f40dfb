using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TokyoDs.Accessibility;
using TokyoDs.Binding;
using TokyoDs.OnceOnly;
using TokyoDs.People;
using TokyoDs.Places;
using TokyoDs.Tests.OnceOnly;
using TokyoDs.Time;

namespace TokyoDs.Tests.Pages;

/// <summary>Every tag helper once; the same input goes to the component of the same name.</summary>
public sealed class PairsModel : PageModel
{
    public const string Fault = "同じ申請がすでにあります";

    public static IReadOnlyList<PageLink> Pages { get; } = [new("はじめに", "/"), new("入力", "/apply", IsCurrent: true), new("確認")];

    public static IReadOnlyList<ChoiceItem> Languages { get; } = [new("日本語", "ja"), new("English", "en", "英語で案内します"), new("中文", "zh") { Disabled = true }];

    public static DateTimeOffset At { get; } = new(2026, 9, 1, 6, 5, 0, TimeSpan.FromHours(9));

    public static Func<int, string> AddressOf { get; } = page => $"/list?page={page}&sort=date";

    public static PrefillReview Review { get; } =
        new(PrefillScene.Form, PrefillTicketState.Missing, ticket: null, [.. PrefillScene.Form.Fields.Select(field => new PrefillReviewField(field, Item: null))]);

    public PairsInput Input { get; } = new();

    public SatisfactionAnswer Answer { get; } = new() { Recommendation = 10, Comment = "<よい>" };

    public void OnGet() => ModelState.AddModelError("", Fault);
}

public sealed class PairsInput
{
    [Display(Name = "住所"), Required]
    public JapaneseAddress? Address { get; set; } = new() { PostalCode = PostalCode.Parse("1638001"), Prefecture = "東京都", CityAndCounty = "新宿区", StreetAddress = "西新宿二丁目", CityBlock = "8-1" };

    [Display(Name = "同意する"), Range(typeof(bool), "true", "true", ErrorMessage = "同意してください")]
    public bool IsAgreed { get; set; } = true;

    [Display(Name = "言語"), Required]
    public List<string> Languages { get; set; } = ["en"];

    [Display(Name = "転入した日", Description = "届けた日")]
    public Wareki? Moved { get; set; } = Wareki.FromDate(new DateOnly(2019, 5, 1));

    [Display(Name = "郵便番号")]
    public PostalCode? Postal { get; set; } = PostalCode.Parse("1638001");

    [Display(Name = "書類"), Attachment("pdf", "png", MaxMegabytes = 1, MaxCount = 2)]
    public List<Microsoft.AspNetCore.Http.IFormFile> Papers { get; set; } = [];

    [Display(Name = "氏名"), Required]
    public PersonName? Name { get; set; } = new() { FamilyName = "𠮷田", GivenName = "花子", FamilyNameKana = "ヨシダ" };

    [Display(Name = "受け取り方"), Required]
    public Delivery? Delivery { get; set; } = Pages.Delivery.Post;

    [Display(Name = "経緯")]
    public string? Story { get; set; } = "一行目\n<二行目>";
}

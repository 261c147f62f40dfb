using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TokyoDs.Accessibility;

namespace TokyoDs.Tests.Pages;

public sealed class ContentModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Emergency { get; set; }

    public DateTimeOffset At { get; } = new(2026, 9, 1, 6, 5, 0, TimeSpan.FromHours(9));

    public IReadOnlyList<PageLink> Pages { get; } = [new("はじめ", "/"), new("入力", "/apply"), new("確認", "/confirm", IsCurrent: true)];

    public Func<int, string> AddressOf { get; } = page => $"/list?page={page}";

    public SatisfactionAnswer Answer { get; } = new() { Recommendation = 10, Satisfaction = 4 };
}

using Microsoft.AspNetCore.Mvc.RazorPages;
using TokyoDs.Accessibility;

namespace TokyoDs.Gallery.Pages;

public sealed class ContentModel : PageModel
{
    public DateTimeOffset At { get; } = new(2026, 9, 1, 6, 5, 0, TimeSpan.FromHours(9));

    public IReadOnlyList<PageLink> Trail { get; } = [new(Say.In("はじめに", "Start"), "/"), new(Say.In("案内・表・一覧", "Notices, tables, lists"))];

    public IReadOnlyList<PageLink> Tabs { get; } =
        [new(Say.In("新規", "New"), "/content", IsCurrent: true), new(Say.In("変更", "Change"), "/content?kind=change"), new(Say.In("廃止", "End"), "/content?kind=end")];

    public Func<int, string> AddressOf { get; } = page => $"/content?page={page}";
}

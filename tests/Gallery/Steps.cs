using TokyoDs.Accessibility;

namespace TokyoDs.Gallery;

/// <summary>The steps of the procedure.</summary>
public static class Steps
{
    public static IReadOnlyList<PageLink> All =>
        [new(Say.In("入力", "Enter"), "/form"), new(Say.In("確認", "Check"), "/confirm"), new(Say.In("完了", "Done"))];
}

using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>What a rule asks about an element before it judges what the element lacks.</summary>
internal static class PageElement
{
    private static readonly string[] HidingClasses = ["d-none", "hidden", "hide", "is-hidden", "invisible"];

    /// <summary>Plain HTML of the page: no component, tag helper or client-side template decides what becomes of it.</summary>
    public static bool IsOnPage(this MarkupElement element) =>
        element.Role == ElementRole.Html
        && !element.IsInsideUnknown
        && !element.IsInsideInert;

    /// <summary>Everything inside is seen: its end tag is there and no tag inside lacks its partner.</summary>
    public static bool IsComplete(this MarkupElement element, MarkupKind kind) =>
        !element.IsUnclosed
        && !element.HasImbalance
        && (!element.IsSelfClosed || kind == MarkupKind.Razor);

    /// <summary>Whether it or something around it is hidden, or may be: by attribute, inline style or a well-known class.</summary>
    public static bool MayBeHidden(this MarkupElement element) =>
        element.NearestOrSelf(HidesItself) is not null;

    /// <summary>An <c>a</c> that leads somewhere; without target it is only an anchor.</summary>
    public static bool IsLink(this MarkupElement element) =>
        element.IsNamed("a")
        && (element.FindAttribute("href") is not null
            || element.Attributes.Any(attribute => attribute.Name.StartsWith("asp-", StringComparison.OrdinalIgnoreCase)));

    private static bool HidesItself(MarkupElement element) =>
        element.FindAttribute("hidden") is not null
        || element.FindAttribute("inert") is not null
        || element.FindAttribute("aria-hidden") is { } hidden && !hidden.Value.Is("false")
        || element.FindAttribute("style") is { } style && IsHiding(style.Value)
        || element.LiteralOf("class")?.Split(' ', '\t', '\r', '\n').Intersect(HidingClasses, StringComparer.OrdinalIgnoreCase).Any() == true;

    private static bool IsHiding(MarkupValue style) => style.Parts.Any(part =>
        part.Text.Replace(" ", "") is var text
        && (text.IndexOf("display:none", StringComparison.OrdinalIgnoreCase) >= 0
            || text.IndexOf("visibility:hidden", StringComparison.OrdinalIgnoreCase) >= 0));
}

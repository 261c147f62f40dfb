using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Whether a picture says in text what it shows.</summary>
internal static class TextAlternative
{
    /// <summary>Whether <c>alt</c>, or an attribute that names any element, gives a text, or may.</summary>
    public static bool MayExist(MarkupElement element) =>
        element.FindAttribute("alt") is { } alt && (alt.Value.Literal is not { } text || !string.IsNullOrWhiteSpace(text))
        || AccessibleName.MayComeFromAttributes(element);

    /// <summary>A picture that is surely passed over: an empty <c>alt</c>, a presentation role, <c>aria-hidden</c>.</summary>
    public static bool IsSilent(MarkupElement image) =>
        image.FindAttribute("alt") is { Value.Literal: { } text } && string.IsNullOrWhiteSpace(text)
        || image.LiteralOf("role") is "presentation" or "none"
        || image.FindAttribute("aria-hidden") is { } hidden && hidden.Value.Is("true");
}

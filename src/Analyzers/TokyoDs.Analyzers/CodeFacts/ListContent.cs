using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>What stands directly in a list, and what a part of a list stands in.</summary>
internal static class ListContent
{
    /// <summary>Elements that may stand anywhere and show nothing.</summary>
    private static readonly string[] Unseen = ["script", "template", "style", "noscript"];

    private static readonly string[] ForeignTemplates = ["{{", "{%", "<%", "${"];

    /// <summary>Whether the list is one to the reader and what is in the file is what stands in it.</summary>
    public static bool IsJudged(MarkupElement list, MarkupDocument document) =>
        list.IsOnPage()
        && list.IsComplete(document.Kind)
        && list.FindAttribute("role") is null
        && !list.HasOpaqueAttributes
        && document.IsStructureCertain(list);

    /// <summary>The first child that may not stand here: a plain element not in <paramref name="allowed"/>, or text of its own.</summary>
    public static MarkupNode? FirstStranger(MarkupElement list, params string[] allowed) =>
        list.Content().FirstOrDefault(child => child switch
        {
            MarkupElement element => element is { IsOpaque: false, IsTransparent: false }
                && !allowed.Any(element.IsNamed)
                && !Unseen.Any(element.IsNamed)
                && !element.HasRole("listitem", "term", "definition"),
            MarkupText text => IsWords(text.Text),
            _ => false,
        });

    /// <summary>The element around a part of a list when it is surely a wrong one; null where the list may stand in another file.</summary>
    public static MarkupElement? WrongParent(MarkupElement part, MarkupDocument document, params string[] lists) =>
        part.StructuralParent is { IsOpaque: false } parent
        && !lists.Any(parent.IsNamed)
        && parent.FindAttribute("role") is null
        && !parent.HasOpaqueAttributes
        && part.FindAttribute("role") is null
        && part.IsOnPage()
        && document.IsStructureCertain(part)
        && !part.IsDeferred()
            ? parent
            : null;

    /// <summary>Text for people; a line of another template language is none.</summary>
    private static bool IsWords(string text) =>
        text.Any(char.IsLetterOrDigit) && !ForeignTemplates.Any(mark => text.IndexOf(mark, StringComparison.Ordinal) >= 0);
}

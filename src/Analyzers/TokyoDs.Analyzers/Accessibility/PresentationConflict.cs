using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3118: something that is said to be for looks only and then is given a meaning.</summary>
internal sealed class PresentationConflict : MarkupRule
{
    private const int MostElements = 2_000;

    public override Rule Rule { get; } = new("TDS3118", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Give layout no meaning and meaning no presentation role", "見た目だけの要素に意味のあるマークアップを付けない"),
        Message = new(
            "<{0} role=\"{1}\"> has {2}; take the role away where it means something, or the {2} where it does not",
            "<{0} role=\"{1}\"> に {2} があります。意味のある要素なら role を外し、見た目だけなら {2} を外してください。"),
        Why = new(
            "role=\"presentation\" takes the meaning of the element away. With headers, a name or focus, browsers contradict each other: some read it, some do not.",
            "role=\"presentation\" は要素の意味を消す指定です。見出しや名前、フォーカスがあると矛盾し、ブラウザーによって読まれ方が変わります。"),
        Basis = [Wcag("1.3.1"), Jis("1.3.1"), ServiceDesign("design"), Article(3)],
    };

    /// <summary>Attributes that every role may have, so that browsers take the presentation role away. A label on an image is common and read alike.</summary>
    private static readonly string[] Meaning = ["aria-label", "aria-labelledby", "aria-describedby", "aria-live", "aria-controls", "aria-owns", "aria-roledescription"];

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (element.HasRole("presentation", "none") && element.IsOnPage() && !element.HasOpaqueAttributes && Conflict(element) is { } conflict && !element.MayBeHidden())
            {
                context.Report(element.Span, element.Name, element.LiteralOf("role")!.Trim(), conflict);
            }
        }
    }

    private static string? Conflict(MarkupElement element) =>
        Meaning.FirstOrDefault(name => element.FindAttribute(name) is { Value.Literal: { } text } && !string.IsNullOrWhiteSpace(text))
        ?? (element.FindAttribute("tabindex") is { Value.Literal: { } index } && index.Trim() == "0" ? "tabindex=\"0\"" : null)
        ?? (element.IsNamed("table") ? InTable(element) : null);

    /// <summary>Parts that only a table of data has; a table inside is judged by itself.</summary>
    private static string? InTable(MarkupElement table)
    {
        if (table.FindAttribute("summary") is { Value.Literal: { } summary } && !string.IsNullOrWhiteSpace(summary))
        {
            return "summary";
        }

        foreach (var inner in table.IsNestedTooDeep ? [] : table.DescendantElements().Take(MostElements))
        {
            if (inner.IsNamed("table"))
            {
                return null;
            }

            if (inner.IsNamed("th") || inner.IsNamed("caption"))
            {
                return $"<{inner.Name}>";
            }
        }

        return null;
    }
}

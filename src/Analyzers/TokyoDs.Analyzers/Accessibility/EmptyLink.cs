using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3213: a link that says nothing about where it leads.</summary>
internal sealed class EmptyLink : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3213", Category.Accessibility, Mark.Required)
    {
        Title = new("Give every link a text", "リンクには文言を付ける"),
        Message = new(
            "The link to '{0}' has no text that a screen reader can read; write where it leads, or add aria-label",
            "'{0}' へのリンクに読み上げられる文言がありません。行き先を書くか、aria-label を付けてください。"),
        Why = new(
            "A link without text is read as its address or only as \"link\", so people who cannot see the icon do not know where it leads.",
            "文言のないリンクは「リンク」や URL とだけ読まれます。アイコンが見えない人には行き先が分かりません。"),
        Basis = [Wcag("2.4.4"), Wcag("4.1.2"), Jis("2.4.4"), Jis("4.1.2"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var link in context.Document.ElementsNamed("a"))
        {
            if (link.IsLink()
                && !AccessibleName.MayComeFromAttributes(link)
                && !AccessibleName.MayComeFromContent(link)
                && link.IsOnPage()
                && link.IsComplete(context.Document.Kind)
                && link.LiteralOf("role") is not ("presentation" or "none")
                && !AccessibleName.IsLeftToImage(link)
                && !link.MayBeHidden())
            {
                context.Report(link.Span, Target(context, link));
            }
        }
    }

    /// <summary>What the link says of its target, as it was written.</summary>
    private static string Target(MarkupContext context, Markup.MarkupElement link)
    {
        var attribute = link.FindAttribute("href")
            ?? link.Attributes.FirstOrDefault(candidate => candidate.Name.StartsWith("asp-", StringComparison.OrdinalIgnoreCase));
        return attribute?.ValueSpan is { } span ? context.Document.Text.Substring(span.Start, span.Length) : "";
    }
}

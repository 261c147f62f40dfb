using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3119: a paragraph that is made to look like a heading.</summary>
internal sealed class ParagraphAsHeading : MarkupRule
{
    private const int LongestHeading = 40;

    private static readonly string[] Bold = ["b", "strong"];

    private static readonly string[] Sections = ["p", "ul", "ol", "dl", "table", "div", "section", "form"];

    private static readonly string[] OtherUses = ["a", "button", "label", "li", "dt", "dd", "td", "th", "blockquote", "footer", "figure", "figcaption", "summary", "nav", "address", "fieldset"];

    private static readonly char[] EndsOfSentences = ['。', '．', '.', '！', '!', '？', '?', '：', ':', '、', ',', '）', ')'];

    public override Rule Rule { get; } = new("TDS3119", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Mark headings up as headings", "見出しは見出しの要素で書く"),
        Message = new(
            "'{0}' looks like a heading and is a paragraph in bold; write <h2> to <h6>",
            "「{0}」は太字の段落で見出しのように見せています。<h2>～<h6> で書いてください。"),
        Why = new(
            "Screen readers list the headings of a page and jump from one to the next. A bold paragraph is not among them.",
            "読み上げソフトは見出しを一覧にし、見出しから見出しへ移動できます。太字の段落はその対象になりません。"),
        Basis = [Wcag("1.3.1"), Jis("1.3.1"), ServiceDesign("design"), Article(3)],
        OptIn = true,
    };

    public override void Check(MarkupContext context)
    {
        MarkupNode? before = null;
        foreach (var nodes in context.Document.AllElements.Select(element => element.Children).Prepend(context.Document.Roots))
        {
            before = null;
            foreach (var node in nodes)
            {
                if (node is MarkupText text && string.IsNullOrWhiteSpace(text.Text))
                {
                    continue;
                }

                if (before is MarkupElement heading && node is MarkupElement next && next.Branch == heading.Branch && Sections.Any(next.IsNamed) && IsLikeHeading(heading) && !IsLikeHeading(next))
                {
                    context.Suggest(heading.Span, heading.VisibleText);
                }

                before = node;
            }
        }
    }

    private static bool IsLikeHeading(MarkupElement paragraph) =>
        paragraph.IsNamed("p")
        && paragraph.FindAttribute("role") is null
        && IsBoldOnly(paragraph)
        && !paragraph.MayHaveOtherContent
        && paragraph.VisibleText is { Length: > 1 and <= LongestHeading } text
        && !EndsOfSentences.Contains(text[text.Length - 1])
        && paragraph.IsOnPage()
        && !paragraph.IsInside(static ancestor => OtherUses.Any(ancestor.IsNamed))
        && !paragraph.MayBeHidden();

    private static bool IsBoldOnly(MarkupElement paragraph)
    {
        var content = paragraph.Children.Where(child => child is not MarkupText text || !string.IsNullOrWhiteSpace(text.Text)).Take(2).ToList();
        return content is [MarkupElement only] && Bold.Any(only.IsNamed)
            || content is [MarkupText] && InlineStyle.Last(InlineStyle.Of(paragraph), "font-weight") is "bold" or "bolder" or "600" or "700" or "800" or "900";
    }
}

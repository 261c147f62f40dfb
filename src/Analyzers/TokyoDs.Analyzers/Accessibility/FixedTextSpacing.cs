using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3125: a style attribute that keeps readers from widening the text.</summary>
internal sealed class FixedTextSpacing : MarkupRule
{
    private static readonly string[] Spacings = ["line-height", "letter-spacing", "word-spacing"];

    public override Rule Rule { get; } = new("TDS3125", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Let readers widen the spacing of text", "行間や字間を利用者が広げられるようにする"),
        Message = new(
            "{0} with !important in a style attribute cannot be widened by the reader; take !important away",
            "style 属性の {0} に !important があり、利用者が広げられません。!important を外してください。"),
        Why = new(
            "People with dyslexia or low vision widen lines and letters with a style of their own. An important inline style wins over it.",
            "読字の困難な人や弱視の人は、自分のスタイルで行間や字間を広げます。style 属性の !important はそれより優先されます。"),
        Basis = [Wcag("1.4.12"), ServiceDesign("design"), Article(3)],
        MendTitle = new("Take !important away", "!important を外す"),
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            foreach (var declaration in InlineStyle.Of(element))
            {
                if (declaration.IsImportant && Spacings.Contains(declaration.Property) && element.IsOnPage() && !element.MayBeHidden())
                {
                    var style = element.FindAttribute("style")!;
                    context.ReportMendable(style.Span, MendOf(context.Document, style, declaration.Property), declaration.Property);
                }
            }
        }
    }

    private static TextChange? MendOf(MarkupDocument document, MarkupAttribute style, string property) =>
        style.Value.Literal is { } text && Regex.Match(text, $@"(?<=(?:^|;)\s*{property}\s*:[^;!]*?)\s*!\s*important(?=\s*(?:;|$))", RegexOptions.IgnoreCase) is { Success: true } important
            ? Mend.PartOfValue(document, style, important.Index, important.Length, "")
            : null;
}

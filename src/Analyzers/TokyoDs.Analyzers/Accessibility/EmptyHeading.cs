using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3216: a heading that says nothing.</summary>
internal sealed class EmptyHeading : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3216", Category.Accessibility, Mark.Required)
    {
        Title = new("Give every heading a text", "見出しには文言を入れる"),
        Message = new(
            "<{0}> is an empty heading; write what the part below is about, or remove it and make room with CSS",
            "<{0}> は中身のない見出しです。続く内容を表す文言を書くか、取り除いて余白は CSS で空けてください。"),
        Why = new(
            "Screen readers offer the headings as a table of contents. An empty one leads nowhere and makes people doubt whether they miss something.",
            "読み上げソフトの利用者は見出しを目次として使います。空の見出しは行き先にならず、聞き逃したのかと迷わせます。"),
        Basis = [Wcag("2.4.6"), Jis("2.4.6"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (IsHeading(element)
                && !AccessibleName.MayComeFromAttributes(element)
                && !AccessibleName.MayComeFromContent(element)
                && element.IsOnPage()
                && element.IsComplete(context.Document.Kind)
                && !AccessibleName.IsLeftToImage(element)
                && !element.MayBeHidden())
            {
                Report(context, element);
            }
        }
    }

    /// <summary>A script that finds the heading by its id, class or data attribute may write the text.</summary>
    private static void Report(MarkupContext context, MarkupElement element)
    {
        var isLeftEmpty = element.Children.IsEmpty && element.FindAttribute("class") is not null;
        if (isLeftEmpty && element.IsInside(IsLive))
        {
            return;
        }

        if (isLeftEmpty
            || element.Attributes.Any(attribute => attribute.IsNamed("id") || attribute.IsNamed("role") || attribute.Name.StartsWith("data-", StringComparison.OrdinalIgnoreCase)))
        {
            context.Suggest(element.Span, element.Name);
        }
        else
        {
            context.Report(element.Span, element.Name);
        }
    }

    /// <summary>What announces changes is empty until a script has something to say.</summary>
    private static bool IsLive(MarkupElement around) =>
        around.FindAttribute("aria-live") is not null || around.LiteralOf("role")?.Trim() is "alert" or "status" or "log";

    private static bool IsHeading(MarkupElement element) => element.FindAttribute("role") is { } role
        ? role.Value.Is("heading")
        : element.Name.Length == 2 && element.Name[0] is 'h' or 'H' && element.Name[1] is >= '1' and <= '6';
}

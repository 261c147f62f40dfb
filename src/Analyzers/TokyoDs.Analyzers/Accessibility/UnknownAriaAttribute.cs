using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3402: an attribute that looks like ARIA and is none.</summary>
internal sealed class UnknownAriaAttribute : MarkupRule
{
    /// <summary>More letters apart it is another word.</summary>
    private const int Near = 2;

    public override Rule Rule { get; } = new("TDS3402", Category.Accessibility, Mark.Required)
    {
        Title = new("Use the attributes that ARIA defines", "ARIA にある属性だけを使う"),
        Message = new(
            "'{0}' is not an ARIA attribute and has no effect; did you mean '{1}'?",
            "'{0}' という ARIA 属性はなく、指定しても効果がありません。'{1}' の誤りではありませんか。"),
        Why = new(
            "Browsers ignore an attribute they do not know, so the name or the state it should give never reaches the screen reader.",
            "ブラウザーは知らない属性を無視します。付けたつもりの名前や状態が、読み上げソフトに伝わりません。"),
        Basis = [Wcag("4.1.2"), Jis("4.1.2"), ServiceDesign("design"), Article(3)],
        MendTitle = new("Use the ARIA attribute that was meant", "意図した ARIA 属性に直す"),
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            foreach (var attribute in element.Attributes)
            {
                if (AriaAttributes.IsAria(attribute.Name) && !AriaAttributes.IsKnown(attribute.Name) && element.IsOnPage())
                {
                    var meant = AriaAttributes.Nearest(attribute.Name);
                    context.ReportMendable(attribute.NameSpan, IsSurelyMeant(element, attribute, meant) ? new TextChange(attribute.NameSpan, meant) : null, attribute.Name, meant);
                }
            }
        }
    }

    private static bool IsSurelyMeant(MarkupElement element, MarkupAttribute attribute, string meant) =>
        AriaAttributes.IsAria(meant)
        && Spelling.Distance(attribute.Name.ToLowerInvariant(), meant) <= Near
        && element.FindAttribute(meant) is null;
}

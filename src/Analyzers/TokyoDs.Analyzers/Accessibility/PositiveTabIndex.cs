using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3210: a tabindex that jumps the queue.</summary>
internal sealed class PositiveTabIndex : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3210", Category.Accessibility, Mark.Required)
    {
        Title = new("Keep the focus order of the page", "フォーカスの順序を tabindex で変えない"),
        Message = new(
            "tabindex=\"{0}\" takes <{1}> out of the order of the page; use 0, or move the element",
            "tabindex=\"{0}\" により <{1}> のフォーカス順がページの並びから外れます。0 にするか、要素の位置を変えてください。"),
        Why = new(
            "A positive tabindex is visited before everything else on the page, so keyboard users jump about and lose their place.",
            "正の tabindex はページの他の要素より先に移動されます。キーボード利用者の移動順が見た目と食い違い、迷わせます。"),
        Basis = [Wcag("2.4.3"), Jis("2.4.3"), ServiceDesign("form"), Article(3)],
        MendTitle = new("Use tabindex 0", "tabindex を 0 にする"),
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (element.FindAttribute("tabindex") is { Value.Literal: { } text } attribute
                && LeadingInteger(text) is > 0 and var index
                && element.IsOnPage())
            {
                context.ReportMendable(attribute.Span, Mend.Value(attribute, "0"), index, element.Name);
            }
        }
    }

    /// <summary>HTML reads as many digits as there are and ignores what follows.</summary>
    private static int LeadingInteger(string text)
    {
        var trimmed = text.TrimStart().TrimStart('+');
        var digits = new string([.. trimmed.TakeWhile(character => character is >= '0' and <= '9')]);
        return int.TryParse(digits, out var number) ? number : 0;
    }
}

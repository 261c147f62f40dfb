using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3103: a part of an image map that leads somewhere and does not say where.</summary>
internal sealed class AreaWithoutAlt : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3103", Category.Accessibility, Mark.Required)
    {
        Title = new("Give every link of an image map an alternative text", "イメージマップのリンクには代替テキストを付ける"),
        Message = new(
            "<area> leads somewhere without a text; write in alt where",
            "リンクである <area> に文言がありません。行き先を alt に書いてください。"),
        Why = new(
            "An area of an image map is a link. Without alt it is read as its address, and people who cannot see the map cannot choose.",
            "イメージマップの領域はリンクです。alt がないと URL が読まれるだけで、地図が見えない人は選べません。"),
        Basis = [Wcag("1.1.1"), Wcag("2.4.4"), Jis("1.1.1"), Jis("2.4.4"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var area in context.Document.ElementsNamed("area"))
        {
            if (area.FindAttribute("href") is not null
                && !TextAlternative.MayExist(area)
                && area.IsOnPage()
                && !area.MayBeHidden())
            {
                context.Report(area.Span);
            }
        }
    }
}

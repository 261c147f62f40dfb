using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3209: a frame that does not say what it shows.</summary>
internal sealed class FrameWithoutTitle : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3209", Category.Accessibility, Mark.Required)
    {
        Title = new("Give every frame a title", "インラインフレームには title を付ける"),
        Message = new(
            "<{0}> has no title; say what it shows, as in title=\"Map of the office\"",
            "<{0}> に title がありません。title=\"庁舎の地図\" のように、中に何があるかを書いてください。"),
        Why = new(
            "Screen readers announce a frame by its title, so that people can enter or skip it; without one they hear an address.",
            "読み上げソフトはフレームの title を読み、利用者は中に入るか飛ばすかを決めます。ないと URL などが読まれるだけです。"),
        Basis = [Wcag("2.4.1"), Wcag("4.1.2"), Jis("2.4.1"), Jis("4.1.2"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var frame in context.Document.AllElements)
        {
            if ((frame.IsNamed("iframe") || frame.IsNamed("frame"))
                && !AccessibleName.MayComeFromAttributes(frame)
                && frame.IsOnPage()
                && frame.LiteralOf("role")?.Trim() is not ("presentation" or "none")
                && !frame.MayBeHidden()
                && !IsSpeck(frame))
            {
                context.Report(frame.Span, frame.Name.ToLowerInvariant());
            }
        }
    }

    /// <summary>A frame of no size only works in the background.</summary>
    private static bool IsSpeck(MarkupElement frame) =>
        frame.LiteralOf("width")?.Trim() is "0" or "1" or "0px" || frame.LiteralOf("height")?.Trim() is "0" or "1" or "0px";
}

using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3202: something that happens under the mouse pointer only.</summary>
internal sealed class HoverWithoutFocus : MarkupRule
{
    private static readonly string[] Hovers = ["onmouseover", "onmouseenter"];

    private static readonly string[] Focuses = ["onfocus", "onfocusin"];

    /// <summary>What a handler touches when it changes nothing but the looks of its own element.</summary>
    private static readonly string[] Looks = ["this.style", "this.className", "this.classList", "this.src", "this.background", "this.stop"];

    public override Rule Rule { get; } = new("TDS3202", Category.Accessibility, Mark.Required)
    {
        Title = new("Give the keyboard what the mouse pointer gets", "マウスを重ねたときの動きをキーボードでも起こす"),
        Message = new(
            "{0} on <{1}> has no twin for the keyboard; handle {2} as well",
            "<{1}> の {0} に、キーボード用の処理がありません。{2} でも同じことをしてください。"),
        Why = new(
            "Touch screens and keyboards do not hover. What appears only under the pointer stays hidden from the people who use them.",
            "タッチ操作やキーボードには「重ねる」動作がありません。重ねたときだけ現れる内容は、その人たちに届きません。"),
        Basis = [Wcag("2.1.1"), Jis("2.1.1"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (Hovers.Select(element.Handler).FirstOrDefault(handler => handler is not null) is { } hover
                && !element.MayHandle(Focuses)
                && element.IsOnPage()
                && element.FindAttribute("aria-hidden")?.Value.Is("true") != true)
            {
                Report(context, element, hover);
            }
        }
    }

    private static void Report(MarkupContext context, MarkupElement element, MarkupAttribute hover)
    {
        var focus = hover.Name.StartsWith("@on", StringComparison.OrdinalIgnoreCase) ? "@onfocusin" : "onfocusin";
        if (hover.Value.Literal is { } code && Looks.Any(code.TrimStart().StartsWith))
        {
            context.Suggest(hover.Span, hover.Name, element.Name, focus);
        }
        else
        {
            context.Report(hover.Span, hover.Name, element.Name, focus);
        }
    }
}

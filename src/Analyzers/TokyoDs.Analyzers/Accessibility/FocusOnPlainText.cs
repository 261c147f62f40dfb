using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3211: a stop of the Tab key where there is nothing to do.</summary>
internal sealed class FocusOnPlainText : MarkupRule
{
    /// <summary>Drawing and playing surfaces, and elements that take the focus by themselves.</summary>
    private static readonly string[] LeftOut = ["canvas", "video", "audio", "object", "embed", "iframe", "details", "summary", "dialog", "label", "area", "a", "svg"];

    private static readonly string[] Acts =
        ["onclick", "onkeydown", "onkeyup", "onkeypress", "onfocus", "onfocusin", "onmousedown", "onpointerdown", "ontouchstart", "ondrop", "ondragstart", "onscroll"];

    public override Rule Rule { get; } = new("TDS3211", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Let the Tab key stop only where something can be done", "操作できないものに Tab キーを止めない"),
        Message = new(
            "<{0}> gets the focus but is neither a control nor has a role; drop tabindex, or say by role what it is",
            "<{0}> はフォーカスを受け取りますが、操作できる部品でも role 付きでもありません。tabindex を外すか、role で役割を示してください。"),
        Why = new(
            "Each such stop costs keyboard users a key press and tells them nothing. Text is read without getting the focus.",
            "止まるたびにキー操作が増え、何の部品かも伝わりません。文章はフォーカスがなくても読み上げられます。"),
        Basis = [Wcag("2.1.1"), Jis("2.1.1"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (element.FindAttribute("tabindex") is { } tabindex && tabindex.Value.Is("0")
                && !element.MayHave("role")
                && !element.IsNativeControl()
                && !element.IsEditable()
                && !LeftOut.Any(element.IsNamed)
                && !element.MayHandle(Acts)
                && !MayScrollOrOpen(element)
                && element.IsOnPage()
                && !element.IsInsideDrawing)
            {
                context.Report(tabindex.Span, element.Name);
            }
        }
    }

    /// <summary>A part that scrolls needs the focus, and so does what a library opens from the keyboard.</summary>
    private static bool MayScrollOrOpen(MarkupElement element) => element.Attributes.Any(attribute =>
        attribute.Name.IndexOf("data-", StringComparison.OrdinalIgnoreCase) >= 0
        || (attribute.IsNamed("style") || attribute.IsNamed("class"))
        && attribute.Value.Parts.Any(part => !part.IsLiteral
            || part.Text.IndexOf("overflow", StringComparison.OrdinalIgnoreCase) >= 0
            || part.Text.IndexOf("scroll", StringComparison.OrdinalIgnoreCase) >= 0
            || part.Text.IndexOf("responsive", StringComparison.OrdinalIgnoreCase) >= 0));
}

using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3101: an image without alternative text.</summary>
internal sealed class ImageWithoutAlt : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3101", Category.Accessibility, Mark.Required)
    {
        Title = new("Give every image an alternative text", "画像には代替テキストを付ける"),
        Message = new(
            "<img> has no alt; describe what it says, or write alt=\"\" when it is decoration",
            "<img> に alt がありません。内容を伝える文を書くか、装飾なら alt=\"\" としてください。"),
        Why = new(
            "A screen reader reads the file name of an image without alt, so its content is lost to people who cannot see it.",
            "alt のない画像は、読み上げソフトではファイル名が読まれるだけで、見えない人に内容が伝わりません。"),
        Basis = [Wcag("1.1.1"), Jis("1.1.1"), ServiceDesign("form"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var image in context.Document.ElementsNamed("img"))
        {
            if (!image.IsOpaque
                && !image.IsInsideUnknown
                && !image.MayHave("alt")
                && image.LiteralOf("role") is not ("presentation" or "none")
                && image.LiteralOf("aria-hidden") != "true"
                && !image.MayHave("aria-label")
                && !image.MayHave("aria-labelledby"))
            {
                context.Report(image.Span);
            }
        }
    }
}

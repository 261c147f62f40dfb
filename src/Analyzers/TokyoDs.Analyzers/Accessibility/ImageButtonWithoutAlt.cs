using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3102: an image that submits a form and does not say so.</summary>
internal sealed class ImageButtonWithoutAlt : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3102", Category.Accessibility, Mark.Required)
    {
        Title = new("Give every image button an alternative text", "画像ボタンには代替テキストを付ける"),
        Message = new(
            "<input type=\"image\"> has no text; write in alt what the button does",
            "<input type=\"image\"> に文言がありません。押すと何が起こるかを alt に書いてください。"),
        Why = new(
            "A button that is only a picture is read by its file name or as \"submit\". An empty alt does not help: a button is never decoration.",
            "画像だけのボタンは、ファイル名か「送信」とだけ読まれます。ボタンは装飾ではないため、alt を空にしても伝わりません。"),
        Basis = [Wcag("1.1.1"), Wcag("4.1.2"), Jis("1.1.1"), Jis("4.1.2"), ServiceDesign("form"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        ControlLabels? labels = null;
        foreach (var button in context.Document.ElementsNamed("input"))
        {
            if (button.LiteralOf("type")?.Trim().Equals("image", StringComparison.OrdinalIgnoreCase) == true
                && !TextAlternative.MayExist(button)
                && button.IsOnPage()
                && !(labels ??= ControlLabels.In(context.Document)).MayName(button)
                && !button.MayBeHidden())
            {
                context.Report(button.Span);
            }
        }
    }
}

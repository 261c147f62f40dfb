using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3107: a link or button that holds nothing but an image without text.</summary>
internal sealed class LinkWithSilentImage : MarkupRule
{
    private const int MostImages = 50;

    public override Rule Rule { get; } = new("TDS3107", Category.Accessibility, Mark.Required)
    {
        Title = new("Let the image that alone makes a link or button say what it does", "画像だけのリンクやボタンでは画像に文言を付ける"),
        Message = new(
            "The image is all that <{0}> holds and is marked as decoration; write in alt {1}",
            "<{0}> の中身はこの画像だけですが、装飾として扱われています。{1} を alt に書いてください。"),
        Why = new(
            "An image with an empty alt is passed over, so a link or button that holds only this image has no name at all.",
            "alt が空の画像は読み飛ばされます。その画像しかないリンクやボタンには、読み上げられる名前がありません。"),
        Basis = [Wcag("1.1.1"), Wcag("2.4.4"), Wcag("4.1.2"), Jis("1.1.1"), Jis("2.4.4"), Jis("4.1.2"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if ((element.IsLink() || element.IsNamed("button"))
                && !AccessibleName.MayComeFromAttributes(element)
                && !AccessibleName.MayComeFromContent(element)
                && element.IsOnPage()
                && element.IsComplete(context.Document.Kind)
                && !element.HasRole("presentation", "none")
                && SilentImage(element) is { } image
                && !element.MayBeHidden())
            {
                context.Report(image.Span, element.Name, element.IsNamed("a") ? Where : What);
            }
        }
    }

    private static Text Where { get; } = new("where it leads", "行き先");

    private static Text What { get; } = new("what it does", "何をするボタンか");

    /// <summary>The first image, when every one inside is surely silent; an image without alt is another rule's.</summary>
    private static MarkupElement? SilentImage(MarkupElement element)
    {
        var images = element.DescendantElements().Take(MostImages).Where(inner => inner.IsNamed("img") || inner.HasRole("img", "image")).ToList();
        return images.Count > 0 && images.All(image => image.IsNamed("img") && TextAlternative.IsSilent(image)) ? images[0] : null;
    }
}

using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3105: something that calls itself an image and has no name.</summary>
internal sealed class ImageRoleWithoutName : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3105", Category.Accessibility, Mark.Required)
    {
        Title = new("Name every element with role=\"img\"", "role=\"img\" の要素には名前を付ける"),
        Message = new(
            "<{0} role=\"img\"> has no name; {1}, or aria-hidden=\"true\" when it is decoration",
            "<{0} role=\"img\"> に名前がありません。{1}。装飾なら aria-hidden=\"true\" にしてください。"),
        Why = new(
            "role=\"img\" makes one image of everything inside and hides the parts, so only a name of its own tells what it shows.",
            "role=\"img\" は中身をまとめて一つの画像として扱い、個々の部品は読まれません。名前がなければ何の画像か伝わりません。"),
        Basis = [Wcag("1.1.1"), Jis("1.1.1"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (element.HasRole("img", "image")
                && !element.IsNamed("img")
                && !TextAlternative.MayExist(element)
                && !(element.IsNamed("svg") && MayHaveTitle(element, context.Document.Kind))
                && element.IsOnPage()
                && !element.MayBeHidden())
            {
                context.Report(element.Span, element.Name, element.IsNamed("svg") ? Svg : Other);
            }
        }
    }

    private static Text Svg { get; } = new("write <title> inside or add aria-label", "中に <title> を書くか aria-label を付けてください");

    private static Text Other { get; } = new("add aria-label", "aria-label を付けてください");

    /// <summary>A drawing is named by the title inside; code or a component may bring one.</summary>
    private static bool MayHaveTitle(MarkupElement svg, MarkupKind kind) =>
        !svg.IsComplete(kind)
        || svg.Attributes.Any(attribute => ClientBinding.FillsContent(attribute.Name))
        || svg.Content().Any(node => node.MayAddElements() || node is MarkupElement title && title.IsNamed("title") && AccessibleName.MayComeFromContent(title));
}

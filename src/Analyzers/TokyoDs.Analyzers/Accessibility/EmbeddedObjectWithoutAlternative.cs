using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3104: an embedded object that says nothing to those whom it does not reach.</summary>
internal sealed class EmbeddedObjectWithoutAlternative : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3104", Category.Accessibility, Mark.Required)
    {
        Title = new("Give every embedded object an alternative", "埋め込みオブジェクトには代替を用意する"),
        Message = new(
            "<{0}> has no text alternative; {1}",
            "<{0}> に代わりとなる文がありません。{1}"),
        Why = new(
            "What an object shows is lost to people whose browser or screen reader cannot show it, unless a text or a link stands for it.",
            "埋め込んだ内容は、表示できない環境や読み上げソフトの利用者には伝わりません。代わりの文やリンクがあれば届きます。"),
        Basis = [Wcag("1.1.1"), Jis("1.1.1"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (IsEmbedding(element, context.Document.Kind)
                && !AccessibleName.MayComeFromAttributes(element)
                && !element.HasRole("presentation", "none")
                && element.IsOnPage()
                && !element.MayBeHidden())
            {
                context.Report(element.Span, element.Name, Mend(element));
            }
        }
    }

    /// <summary>An image or an <c>embed</c> inside an object is asked for its own text.</summary>
    private static bool IsEmbedding(MarkupElement element, MarkupKind kind) =>
        element.IsNamed("embed") && element.FindAttribute("src") is not null
        || element.IsNamed("object")
        && (element.FindAttribute("data") is not null || element.FindAttribute("classid") is not null)
        && !AccessibleName.MayComeFromContent(element)
        && element.IsComplete(kind)
        && !AccessibleName.IsLeftToImage(element);

    private static Text Mend(MarkupElement element) => element.IsNamed("embed")
        ? new("add title or aria-label", "title か aria-label を付けてください。")
        : new("write a text or a link inside it, or add aria-label", "中に説明やリンクを書くか、aria-label を付けてください。");
}

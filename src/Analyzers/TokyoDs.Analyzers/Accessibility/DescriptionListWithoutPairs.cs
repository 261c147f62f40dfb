using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3114: a description list that is not made of terms and descriptions.</summary>
internal sealed class DescriptionListWithoutPairs : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3114", Category.Accessibility, Mark.Required)
    {
        Title = new("Build description lists of dl, dt and dd", "説明リストは dl・dt・dd で組み立てる"),
        Message = new(
            "{0} stands directly in <{1}>, where {2}",
            "<{1}> の直下に {0} があります。{2}"),
        Why = new(
            "A screen reader ties a description to its term by the structure of the list. Where other elements come between, neither term nor description is told as such.",
            "読み上げソフトは、リストの構造から用語と説明の対応を伝えます。間に他の要素が入ると、その対応が失われます。"),
        Basis = [Wcag("1.3.1"), Jis("1.3.1"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (element.IsNamed("dl"))
            {
                CheckList(context, element);
            }
            else if ((element.IsNamed("dt") || element.IsNamed("dd")) && ListContent.WrongParent(element, context.Document, "dl") is { } parent && !IsGroup(parent))
            {
                context.Report(element.Span, $"<{element.Name}>", parent.Name, InList);
            }
        }
    }

    private static Text OnlyPairs { get; } = new(
        "only <dt>, <dd> and <div> around them may stand; move it into a <dd>", "直下に置けるのは <dt>・<dd> と、それらを囲む <div> だけです。<dd> の中へ移してください。");

    private static Text InList { get; } = new("no list is; put terms and descriptions into <dl>", "<dt> と <dd> は <dl> の直下に置いてください。");

    /// <summary>A <c>div</c> in the list may hold one group; one at the top of a partial may stand in a list of another file.</summary>
    private static bool IsGroup(MarkupElement parent) =>
        parent.IsNamed("div") && (parent.StructuralParent is null or { IsOpaque: true } || parent.StructuralParent.IsNamed("dl") || parent.IsDeferred());

    private static void CheckList(MarkupContext context, MarkupElement list)
    {
        var stranger = ListContent.FirstStranger(list, "dt", "dd", "div");
        if (stranger is not null && ListContent.IsJudged(list, context.Document))
        {
            context.Report(stranger.Span, stranger is MarkupElement element ? $"<{element.Name}>" : new Text("text", "文字"), list.Name, OnlyPairs);
        }
    }
}

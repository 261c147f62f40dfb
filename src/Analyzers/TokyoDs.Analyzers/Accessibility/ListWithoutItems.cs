using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3113: something other than items in a list, or an item outside of one.</summary>
internal sealed class ListWithoutItems : MarkupRule
{
    private static readonly string[] Lists = ["ul", "ol", "menu", "dir"];

    public override Rule Rule { get; } = new("TDS3113", Category.Accessibility, Mark.Required)
    {
        Title = new("Build lists of ul or ol and li", "リストは ul・ol と li で組み立てる"),
        Message = new(
            "{0} stands directly in <{1}>, where {2}",
            "<{1}> の直下に {0} があります。{2}"),
        Why = new(
            "A screen reader says how many items a list has and which one is read. Where other elements stand between list and item, the count is wrong or the list is lost.",
            "読み上げソフトはリストの項目数と位置を伝えます。間に他の要素があると、数が狂ったりリストと認識されなかったりします。"),
        Basis = [Wcag("1.3.1"), Jis("1.3.1"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (Lists.Any(element.IsNamed))
            {
                CheckList(context, element);
            }
            else if (element.IsNamed("li") && ListContent.WrongParent(element, context.Document, Lists) is { } parent)
            {
                context.Report(element.Span, "<li>", parent.Name, InList);
            }
        }
    }

    private static Text OnlyItems { get; } = new("only <li> may stand; move it into a <li>", "直下に置けるのは <li> だけです。<li> の中へ移してください。");

    private static Text InList { get; } = new("no list is; put the items into <ul> or <ol>", "項目は <ul> か <ol> の直下に置いてください。");

    private static void CheckList(MarkupContext context, MarkupElement list)
    {
        if (ListContent.FirstStranger(list, "li") is { } stranger && ListContent.IsJudged(list, context.Document))
        {
            context.Report(stranger.Span, stranger is MarkupElement element ? $"<{element.Name}>" : new Text("text", "文字"), list.Name, OnlyItems);
        }
    }
}

using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3111: a scope that ties a header to nothing.</summary>
internal sealed class WrongScope : MarkupRule
{
    private static readonly HashSet<string> Directions = new(["row", "col", "rowgroup", "colgroup"], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] OtherParts = ["td", "tr", "table", "thead", "tbody", "tfoot", "col", "colgroup", "caption"];

    public override Rule Rule { get; } = new("TDS3111", Category.Accessibility, Mark.Required)
    {
        Title = new("Write scope on header cells, with a direction", "scope は見出しセルに正しい値で付ける"),
        Message = new(
            "scope=\"{0}\" on <{1}> has no effect; {2}",
            "<{1}> の scope=\"{0}\" は効果がありません。{2}"),
        Why = new(
            "A screen reader tells the header of each cell by scope. Where it stands on the wrong cell or says no direction, the numbers are read without what they mean.",
            "読み上げソフトは scope を手掛かりに、各セルの見出しを読みます。付ける場所や値が違うと、数字だけが読まれて意味が伝わりません。"),
        Basis = [Wcag("1.3.1"), Jis("1.3.1"), Jis("4.1.1"), ServiceDesign("design"), Article(3)],
        MendTitle = new("Write the direction that was meant", "意図した方向に直す"),
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (element.FindAttribute("scope") is { Value.Literal: { } scope } attribute && element.IsOnPage())
            {
                if (OtherParts.Any(element.IsNamed))
                {
                    context.Report(attribute.Span, scope, element.Name, element.IsNamed("td") ? MakeHeader : Move);
                }
                else if (element.IsNamed("th") && !Directions.Contains(scope.Trim()))
                {
                    context.ReportMendable(attribute.Span, Mend.Value(attribute, Meant(scope)), scope, element.Name, Choose);
                }
            }
        }
    }

    private static string? Meant(string scope) => scope.Trim().ToLowerInvariant() switch
    {
        "column" or "cols" or "columns" => "col",
        "rows" => "row",
        "row-group" or "rowgroups" => "rowgroup",
        "col-group" or "colgroups" or "columngroup" => "colgroup",
        _ => null,
    };

    private static Text MakeHeader { get; } = new("make the header cell a <th>, or leave scope out", "見出しのセルなら <th> に変え、そうでなければ scope を外してください。");

    private static Text Move { get; } = new("write it on the <th> it is meant for", "見出しの <th> に書いてください。");

    private static Text Choose { get; } = new("write col, row, colgroup or rowgroup", "col・row・colgroup・rowgroup のどれかにしてください。");
}

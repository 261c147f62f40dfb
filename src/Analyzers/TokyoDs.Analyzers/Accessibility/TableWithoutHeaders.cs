using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3110: a table of data whose cells have no heading.</summary>
internal sealed class TableWithoutHeaders : MarkupRule
{
    private const int MostElements = 5_000;

    private const int FewestColumns = 3;

    private static readonly string[] SentOrPrinted = ["pdf", "mail", "print", "帳票"];

    public override Rule Rule { get; } = new("TDS3110", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Give data tables header cells", "データの表には見出しセルを付ける"),
        Message = new(
            "This table has rows of data and no <th>; make the cells that head its columns or rows <th> with scope",
            "この表にはデータの行がありますが <th> がありません。列や行の見出しを scope 付きの <th> にしてください。"),
        Why = new(
            "A screen reader reads the heading with each cell. In a table without header cells people hear figures and must remember what each column meant.",
            "読み上げソフトは、セルとともに見出しを読みます。見出しセルのない表では数字だけが続き、どの列の値かを覚えておかなければなりません。"),
        Basis = [Wcag("1.3.1"), Jis("1.3.1"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        if (SentOrPrinted.Any(word => context.File.Path.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return;
        }

        foreach (var table in context.Document.ElementsNamed("table"))
        {
            if (table.FindAttribute("role") is null
                && !table.HasOpaqueAttributes
                && table.IsOnPage()
                && table.IsComplete(context.Document.Kind)
                && IsDataWithoutHeaders(table)
                && !table.IsInside(static ancestor => ancestor.IsNamed("table"))
                && context.Document.IsStructureCertain(table)
                && !table.MayBeHidden())
            {
                context.Report(table.Span);
            }
        }
    }

    /// <summary>Rows of three cells or more, or a head: with less it may be a layout or a list of pairs.</summary>
    private static bool IsDataWithoutHeaders(MarkupElement table)
    {
        if (table.IsNestedTooDeep)
        {
            return false;
        }

        var (rows, hasHead, seen, fields, lines) = (0, false, 0, 0, 0);
        foreach (var element in table.DescendantElements())
        {
            if (++seen > MostElements || element.IsNamed("th") || element.IsNamed("table") || element.HasRole("columnheader", "rowheader")
                || IsPart(element) && element.Children.Any(PageStructure.MayAddElements))
            {
                return false;
            }

            hasHead |= element.IsNamed("thead") && element.DescendantElements().Take(5).Any(inner => inner.IsNamed("td"));
            fields += IsField(element) ? 1 : 0;
            lines += element.IsNamed("tr") ? 1 : 0;
            if (element.IsNamed("tr") && element.ChildElements.Take(FewestColumns).Count(cell => cell.IsNamed("td")) == FewestColumns)
            {
                rows += element.IsInLoop ? 2 : 1;
            }
        }

        return (rows >= 2 || hasHead && rows >= 1) && fields < lines && !table.Children.Any(PageStructure.MayAddElements);
    }

    /// <summary>With one in every row the table arranges a form.</summary>
    private static bool IsField(MarkupElement element) =>
        element.IsNamed("select") || element.IsNamed("textarea")
        || element.IsNamed("input") && element.LiteralOf("type")?.Trim().ToLowerInvariant() is not ("hidden" or "checkbox" or "radio" or "submit" or "button" or "image");

    private static bool IsPart(MarkupElement element) =>
        element.IsNamed("tr") || element.IsNamed("thead") || element.IsNamed("tbody") || element.IsNamed("tfoot");
}

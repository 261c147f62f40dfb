using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3112: a cell that names a header its table does not have.</summary>
internal sealed class HeadersWithoutCell : MarkupRule
{
    /// <summary>No table has more; the bound keeps the work linear on tables in tables.</summary>
    private const int MostElements = 20_000;

    public override Rule Rule { get; } = new("TDS3112", Category.Accessibility, Mark.Required)
    {
        Title = new("Let headers name cells of the same table", "headers には同じ表のセルの id を書く"),
        Message = new(
            "headers names '{0}', and no cell of this table has that id; write the id of its header cell",
            "headers の '{0}' を id に持つセルがこの表にありません。見出しセルの id を書いてください。"),
        Why = new(
            "headers ties a cell to its headings by id. An id that is not in the table ties it to nothing, and the cell is read without heading.",
            "headers は id でセルと見出しを結びます。表にない id では結び付かず、見出しなしで読まれます。"),
        Basis = [Wcag("1.3.1"), Jis("1.3.1"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        Dictionary<MarkupElement, HashSet<string>?>? known = null;
        foreach (var cell in context.Document.AllElements)
        {
            if (!cell.IsNamed("td") && !cell.IsNamed("th")
                || cell.FindAttribute("headers") is not { Value.Literal: { } headers } attribute
                || cell.Nearest(static ancestor => ancestor.IsNamed("table")) is not { } table
                || !cell.IsOnPage())
            {
                continue;
            }

            known ??= [];
            if (!known.TryGetValue(table, out var ids))
            {
                known[table] = ids = IdsOf(table, context.Document);
            }

            foreach (var id in ids is null ? [] : headers.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(id => !ids.Contains(id)))
            {
                context.Report(attribute.Span, id);
            }
        }
    }

    /// <summary>The ids of the cells, or null when some of them cannot be seen.</summary>
    private static HashSet<string>? IdsOf(MarkupElement table, MarkupDocument document)
    {
        if (table.IsNestedTooDeep || !table.IsComplete(document.Kind) || !document.IsStructureCertain(table))
        {
            return null;
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        var seen = 0;
        foreach (var element in table.DescendantElements())
        {
            var isCell = element.IsNamed("td") || element.IsNamed("th");
            if (isCell && element.FindAttribute("id")?.Value.Literal is { } id)
            {
                ids.Add(id);
            }
            else if (++seen > MostElements || element.IsOpaque || isCell && element.MayHave("id") || !isCell && element.Children.OfType<MarkupExpression>().Any(code => code.WritesContent))
            {
                return null;
            }
        }

        return table.Children.OfType<MarkupExpression>().Any(code => code.WritesContent) ? null : ids;
    }
}

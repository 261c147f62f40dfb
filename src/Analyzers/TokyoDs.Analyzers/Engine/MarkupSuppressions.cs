using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.Engine;

/// <summary>A comment that switches rules off in a markup file.</summary>
/// <param name="Ids">The rules it names.</param>
/// <param name="Covered">The part of the file it speaks for.</param>
/// <param name="Reason">What follows <c>--</c>; empty when it gives none.</param>
/// <param name="Span">The comment.</param>
internal sealed record MarkupSuppression(IReadOnlyList<string> Ids, TextSpan Covered, string Reason, TextSpan Span);

/// <summary>
/// The suppressions of one file: <c>@* tokyods-disable-next-line TDS3101 -- reason *@</c>, and
/// <c>tokyods-disable</c> … <c>tokyods-enable</c> around a block; HTML comments work too.
/// </summary>
internal sealed class MarkupSuppressions
{
    private const string NextLine = "tokyods-disable-next-line";
    private const string Disable = "tokyods-disable";
    private const string Enable = "tokyods-enable";

    /// <summary>By rule, in the order in which they begin, with how far the first of them reaches, the first two, and so on.</summary>
    private readonly Dictionary<string, (MarkupSuppression[] Sorted, int[] FurthestEnds)> _ofRule;

    private MarkupSuppressions(List<MarkupSuppression> all)
    {
        All = all;
        _ofRule = all.SelectMany(suppression => suppression.Ids.Distinct(StringComparer.Ordinal), (suppression, id) => (suppression, id))
            .GroupBy(pair => pair.id, pair => pair.suppression, StringComparer.Ordinal)
            .Select(group => (Id: group.Key, Sorted: group.OrderBy(suppression => suppression.Covered.Start).ToArray()))
            .ToDictionary(rule => rule.Id, rule => (rule.Sorted, FurthestEnds(rule.Sorted)), StringComparer.Ordinal);
    }

    public IReadOnlyList<MarkupSuppression> All { get; }

    public static MarkupSuppressions Of(MarkupDocument document, SourceText text)
    {
        var all = new List<MarkupSuppression>();
        var nextEnd = text.Length;
        foreach (var comment in document.Comments.Reverse())
        {
            var content = comment.Text.Trim();
            if (content.StartsWith(NextLine, StringComparison.Ordinal))
            {
                var line = text.Lines.GetLineFromPosition(comment.Span.End).LineNumber + 1;
                if (line < text.Lines.Count)
                {
                    all.Add(Read(content.Substring(NextLine.Length), text.Lines[line].Span, comment.Span));
                }
            }
            else if (content.StartsWith(Disable, StringComparison.Ordinal))
            {
                all.Add(Read(content.Substring(Disable.Length), TextSpan.FromBounds(comment.Span.End, nextEnd), comment.Span));
            }
            else if (content.StartsWith(Enable, StringComparison.Ordinal))
            {
                nextEnd = comment.Span.Start;
            }
        }

        all.Reverse();
        return new(all);
    }

    /// <summary>The suppression that covers a finding, or null.</summary>
    public MarkupSuppression? Covering(string id, TextSpan span)
    {
        if (!_ofRule.TryGetValue(id, out var known))
        {
            return null;
        }

        // The first that reaches the finding; when it begins behind it, so do all that follow.
        var (first, end) = (0, known.Sorted.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = known.FurthestEnds[middle] < span.Start ? (middle + 1, end) : (first, middle);
        }

        return first < known.Sorted.Length && known.Sorted[first].Covered.IntersectsWith(span) ? known.Sorted[first] : null;
    }

    private static int[] FurthestEnds(MarkupSuppression[] suppressions)
    {
        var furthest = 0;
        return [.. suppressions.Select(suppression => furthest = Math.Max(furthest, suppression.Covered.End))];
    }

    private static MarkupSuppression Read(string content, TextSpan covered, TextSpan span)
    {
        var dashes = content.IndexOf("--", StringComparison.Ordinal);
        var ids = (dashes < 0 ? content : content.Substring(0, dashes))
            .Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return new(ids, covered, dashes < 0 ? "" : content.Substring(dashes + 2).Trim(), span);
    }
}

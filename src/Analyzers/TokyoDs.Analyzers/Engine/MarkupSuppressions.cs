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

    private MarkupSuppressions(List<MarkupSuppression> all) => All = all;

    public IReadOnlyList<MarkupSuppression> All { get; }

    public static MarkupSuppressions Of(MarkupDocument document, SourceText text)
    {
        var all = new List<MarkupSuppression>();
        foreach (var comment in document.Comments)
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
                all.Add(Read(
                    content.Substring(Disable.Length), TextSpan.FromBounds(comment.Span.End, EndOf(comment, document, text)), comment.Span));
            }
        }

        return new(all);
    }

    /// <summary>The suppression that covers a finding, or null.</summary>
    public MarkupSuppression? Covering(string id, TextSpan span) =>
        All.FirstOrDefault(suppression => suppression.Ids.Contains(id) && suppression.Covered.IntersectsWith(span));

    private static int EndOf(MarkupComment start, MarkupDocument document, SourceText text) =>
        document.Comments.FirstOrDefault(comment =>
            comment.Span.Start > start.Span.Start && comment.Text.Trim().StartsWith(Enable, StringComparison.Ordinal))?.Span.Start
        ?? text.Length;

    private static MarkupSuppression Read(string content, TextSpan covered, TextSpan span)
    {
        var dashes = content.IndexOf("--", StringComparison.Ordinal);
        var ids = (dashes < 0 ? content : content.Substring(0, dashes))
            .Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return new(ids, covered, dashes < 0 ? "" : content.Substring(dashes + 2).Trim(), span);
    }
}

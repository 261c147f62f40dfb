using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Tool.Fix;

/// <summary>One change, for people to read.</summary>
/// <param name="File">The full path.</param>
/// <param name="Line">Counted from 1, in the file as it was when the change was found.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Before">The line, or what lies around the change in a long one.</param>
/// <param name="After">The same with the change.</param>
internal sealed partial record MendedPlace(string File, int Line, string Rule, string Before, string After)
{
    /// <summary>How much of a line is shown on each side of the change.</summary>
    private const int Around = 60;

    public static MendedPlace Of(MarkupPage page, string rule, TextChange change)
    {
        var text = page.GetText();
        var (first, last) = (text.Lines.GetLineFromPosition(change.Span.Start), text.Lines.GetLineFromPosition(change.Span.End));
        var (start, end) = (Math.Max(first.Start, change.Span.Start - Around), Math.Min(last.End, change.Span.End + Around));
        var (left, right) = (text.ToString(TextSpan.FromBounds(start, change.Span.Start)), text.ToString(TextSpan.FromBounds(change.Span.End, end)));
        var (opening, closing) = (start > first.Start ? "…" : "", end < last.End ? "…" : "");
        return new(page.Path, first.LineNumber + 1, rule, Show(text.ToString(change.Span)), Show(change.NewText ?? ""));

        string Show(string middle) => LineBreak().Replace((opening + left + middle + right + closing).Trim(), " ");
    }

    [GeneratedRegex(@"\s*[\r\n]\s*")]
    private static partial Regex LineBreak();
}

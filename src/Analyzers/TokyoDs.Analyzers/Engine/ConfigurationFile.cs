using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Engine;

/// <summary>One line <c>key = value</c> of an .editorconfig or .globalconfig.</summary>
/// <param name="Comment">The comment behind the value or on the lines directly above; empty when there is none.</param>
internal readonly record struct ConfigurationLine(string Key, string Value, TextSpan KeySpan, TextSpan ValueSpan, string Comment);

/// <summary>Reads .editorconfig and .globalconfig files as the compiler does, and keeps positions and comments.</summary>
internal static class ConfigurationFile
{
    private static readonly char[] CommentMarks = ['#', ';'];

    public static bool IsOne(string fileName) =>
        fileName.Equals(".editorconfig", StringComparison.OrdinalIgnoreCase)
        || fileName.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<ConfigurationLine> Read(SourceText text)
    {
        var above = "";
        foreach (var line in text.Lines)
        {
            var written = line.ToString();
            var trimmed = written.Trim();
            if (trimmed.Length == 0 || trimmed[0] == '[')
            {
                above = "";
                continue;
            }

            if (CommentMarks.Contains(trimmed[0]))
            {
                above = (above + " " + trimmed.TrimStart(CommentMarks)).Trim();
                continue;
            }

            var equals = written.IndexOf('=');
            if (equals > 0)
            {
                yield return Split(written, equals, line.Start, above);
            }

            above = "";
        }
    }

    private static ConfigurationLine Split(string written, int equals, int start, string above)
    {
        var commentAt = written.IndexOfAny(CommentMarks, equals);
        var valueEnd = commentAt < 0 ? written.Length : commentAt;
        var comment = commentAt < 0 ? above : written.Substring(commentAt).TrimStart(CommentMarks).Trim();
        return new(
            written.Substring(0, equals).Trim(),
            written.Substring(equals + 1, valueEnd - equals - 1).Trim(),
            Trimmed(written, 0, equals, start),
            Trimmed(written, equals + 1, valueEnd, start),
            comment);
    }

    private static TextSpan Trimmed(string written, int from, int to, int start)
    {
        while (from < to && char.IsWhiteSpace(written[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(written[to - 1]))
        {
            to--;
        }

        return TextSpan.FromBounds(start + from, start + to);
    }
}

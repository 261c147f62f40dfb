using TokyoDs.OnceOnly;
using TokyoDs.Tool.Schemas;

namespace TokyoDs.Tool.Reports;

/// <summary>Annotations of GitHub Actions, one for each finding, at the line of the file, what breaks first.</summary>
/// <remarks>GitHub shows ten errors and ten warnings of a step; the summary at the end stands in the log.</remarks>
internal sealed class GitHubReport : Report
{
    public override void Write(IReadOnlyList<ContractChange> changes, TextWriter output)
    {
        foreach (var change in changes.Where(change => change.BreaksOthers))
        {
            foreach (var difference in change.Differences.Where(difference => difference.Compatibility == SchemaCompatibility.Breaking))
            {
                var line = JsonLines.LineOf(change.Current!.Text, difference.Path);
                Annotate(output, "error", change.Current.Path, line, Words.Head(change), $"{Words.What(difference)}\n{Words.Reason(difference)}\n{Words.Advice(change)}");
            }

            if (change.Kind == ChangeKind.Removed)
            {
                Annotate(output, "error", null, null, Words.Head(change), Words.Advice(change)!);
            }
        }

        foreach (var change in changes.Where(change => change is { BreaksOthers: false, IsRaised: false }))
        {
            Annotate(output, "warning", change.Current!.Path, JsonLines.LineOf(change.Current.Text, "/$id"), Words.Head(change), Words.Advice(change)!);
        }

        foreach (var change in changes.Where(change => change.IsRaised && change.Kind != ChangeKind.Same))
        {
            var what = string.Join('\n', Words.Told(change).Select(Words.What).Append(Words.Advice(change) ?? Words.Head(change)));
            Annotate(output, "notice", change.Current?.Path, change.Current is null ? null : 1, Words.Head(change), what);
        }

        output.WriteLine(Words.Summary(changes));
    }

    public override void Write(IReadOnlyList<CheckedDocument> documents, TextWriter output)
    {
        foreach (var document in documents.Where(document => document.Problems.Count > 0))
        {
            foreach (var problem in document.Problems)
            {
                Annotate(output, "error", document.Path, null, problem.Keyword, problem.ToString());
            }
        }

        output.WriteLine(Words.Summary(documents));
    }

    private static void Annotate(TextWriter output, string level, string? file, int? line, string title, string message)
    {
        var where = file is null ? "" : $"file={Property(FromHere(file))},{(line is null ? "" : $"line={line},")}";
        output.WriteLine($"::{level} {where}title={Property(title)}::{Escape(message)}");
    }

    // GitHub takes paths from the root of the checkout, with slashes.
    private static string FromHere(string file) =>
        (Path.IsPathRooted(file) && Path.GetRelativePath(Environment.CurrentDirectory, file) is var relative && !relative.StartsWith("..", StringComparison.Ordinal) ? relative : file)
            .Replace('\\', '/');

    private static string Property(string text) =>
        Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Escape(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}

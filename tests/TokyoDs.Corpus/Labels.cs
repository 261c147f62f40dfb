using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Corpus;

/// <summary>What a perfect analyzer does on one line for one rule.</summary>
/// <param name="Line">From 1.</param>
/// <param name="IsWeak">True: it reports; false: it stays silent.</param>
public sealed record Label(string Rule, string File, int Line, bool IsWeak);

/// <summary>The labels of a file: comments like <c>// weak TDS1001 TDS1016</c> or <c>// weak TDS1001 safe TDS1016</c>.</summary>
public static partial class Labels
{
    /// <exception cref="InvalidDataException">A comment begins like a label and is none.</exception>
    public static IEnumerable<Label> Of(SyntaxTree tree, string file)
    {
        foreach (var comment in Comments(tree))
        {
            var text = comment.ToString();
            var line = comment.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            if (!Whole().IsMatch(text))
            {
                throw new InvalidDataException($"{file}:{line}: '{text}' is no label; write '// weak TDS1001' or '// safe TDS1001 TDS1016'.");
            }

            foreach (Match verdict in Verdict().Matches(text))
            {
                foreach (var rule in verdict.Groups["rules"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    yield return new(rule, file, line, verdict.Groups["verdict"].Value == "weak");
                }
            }
        }
    }

    /// <summary>The file as its author left it, every place where it was: some rules read comments, and a label must not count as one.</summary>
    public static SyntaxTree Removed(SyntaxTree tree) =>
        tree.WithChangedText(tree.GetText().WithChanges(Comments(tree).Select(comment => new TextChange(comment.Span, new string(' ', comment.Span.Length)))));

    private static IEnumerable<SyntaxTrivia> Comments(SyntaxTree tree) =>
        tree.GetRoot().DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && Beginning().IsMatch(trivia.ToString()));

    [GeneratedRegex(@"^//\s*(weak|safe)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^//( (weak|safe)( TDS[0-9]{4})+)+ *$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<verdict>weak|safe)(?<rules>( TDS[0-9]{4})+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Verdict();
}

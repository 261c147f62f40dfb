using System.Text.RegularExpressions;
using TokyoDs.Eng;

namespace TokyoDs.Tests.Guides;

/// <summary>One example of a guide: its code, what is asked of it when it is a web application, and what it prints.</summary>
/// <remarks>
/// The block <c>csharp</c> is a whole program. A block <c>http</c> after it holds the requests to the application, one a line; a fragment chooses a part of
/// a JSON answer. The block <c>text</c> or <c>json</c> after those is all that is printed.
/// </remarks>
public sealed partial record GuideExample(string Guide, int Line, string Code, IReadOnlyList<string> Requests, string? Output)
{
    public static IEnumerable<GuideExample> Of(string guide)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "guides", guide)).ReplaceLineEndings("\n");
        var blocks = Block().Matches(text).ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (Kind(i) == "csharp")
            {
                var next = i + 1;
                var requests = Kind(next) == "http" ? Content(next++).Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];
                var output = Kind(next) is "text" or "json" ? Content(next) : null;
                yield return new(guide, text.AsSpan(0, blocks[i].Index).Count('\n') + 1, Content(i), requests, output);
            }
        }

        string? Kind(int index) => index < blocks.Count ? blocks[index].Groups["kind"].Value : null;
        string Content(int index) => blocks[index].Groups["content"].Value;
    }

    public override string ToString() => $"{Guide}({Line})";

    [GeneratedRegex("^```(?<kind>[a-z]+)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}

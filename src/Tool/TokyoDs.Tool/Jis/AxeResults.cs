using TokyoDs.Text;

namespace TokyoDs.Tool.Jis;

/// <summary>What a browser test saw, from the results of axe-core as JSON: one page or a list of pages.</summary>
internal static class AxeResults
{
    private static readonly LocalText Mend = new(
        "Write what axe.run() returns (violations, incomplete, passes), or a list of such results.",
        "axe.run() の結果（violations、incomplete、passes）か、その配列を書き出してください。");

    public static void Read(string file, Evidence evidence)
    {
        var root = JsonPlace.Read(file, Mend);
        foreach (var page in root.IsArray ? root.Items() : [root])
        {
            var url = page.TextOf("url") is { } address ? Page(address) : "";
            Read(page.Member("violations").Items(), url, Weight.Error, evidence);
            Read(page.Items("incomplete"), url, Weight.Hint, evidence);
            foreach (var rule in page.Items("passes"))
            {
                Read(rule, evidence);
            }
        }
    }

    private static void Read(IEnumerable<JsonPlace> rules, string page, Weight weight, Evidence evidence)
    {
        foreach (var rule in rules)
        {
            var (id, criteria) = Read(rule, evidence);
            foreach (var node in rule.Member("nodes").Items())
            {
                var finding = new Finding(id, $"{page} {Target(node)}".Trim(), weight, IsFromBrowser: true);
                foreach (var criterion in criteria)
                {
                    evidence.Add(criterion, finding);
                }
            }
        }
    }

    private static (string Id, IReadOnlyList<Criterion> Criteria) Read(JsonPlace rule, Evidence evidence)
    {
        var id = rule.Member("id").Text();
        IReadOnlyList<Criterion> criteria = [.. rule.Member("tags").Items().Select(tag => Tagged(tag.Text())).OfType<Criterion>()];
        foreach (var criterion in criteria)
        {
            evidence.AddBrowserRule(criterion, id);
        }

        return (id, criteria);
    }

    /// <summary><c>wcag111</c> is 1.1.1, <c>wcag1411</c> is 1.4.11; <c>wcag2a</c> is a level.</summary>
    private static Criterion? Tagged(string tag) =>
        tag is ['w', 'c', 'a', 'g', var principle, var guideline, .. { Length: > 0 } number] && char.IsAsciiDigit(guideline) ? Criterion.Of($"{principle}.{guideline}.{number}") : null;

    /// <summary>The element; one inside frames or shadow roots is a path of several selectors.</summary>
    private static string Target(JsonPlace node) =>
        string.Join(" > ", node.Items("target").Select(target => target.IsArray ? string.Join(" >> ", target.Items().Select(part => part.Text())) : target.Text()));

    /// <summary>Without query and fragment, which may hold what somebody entered.</summary>
    private static string Page(string url) => url.IndexOfAny(['?', '#']) is var end and >= 0 ? url[..end] : url;
}

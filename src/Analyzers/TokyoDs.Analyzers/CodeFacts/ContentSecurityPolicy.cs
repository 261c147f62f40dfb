using System.Text.RegularExpressions;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>A source in a policy that takes its protection away, and where it stands.</summary>
internal readonly record struct PolicyWeakness(string Directive, string Source, int Position);

/// <summary>Reads the text of a Content-Security-Policy: <c>default-src 'self'; script-src 'nonce-…'</c>.</summary>
internal static class ContentSecurityPolicy
{
    private static readonly Regex Word = new("[^\\s;]+", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly HashSet<string> Directives = new(StringComparer.OrdinalIgnoreCase)
    {
        "default-src", "script-src", "script-src-elem", "script-src-attr", "style-src", "style-src-elem", "style-src-attr", "img-src", "font-src",
        "connect-src", "media-src", "object-src", "frame-src", "child-src", "worker-src", "manifest-src", "prefetch-src", "base-uri",
        "form-action", "frame-ancestors", "navigate-to", "report-uri", "report-to", "sandbox", "upgrade-insecure-requests",
        "block-all-mixed-content", "require-trusted-types-for", "trusted-types", "require-sri-for", "plugin-types",
    };

    private static readonly string[] Anywhere = ["*", "http:", "https:", "http://*", "https://*", "data:"];

    /// <summary>A cheap test: whether a text names a directive whose sources we judge.</summary>
    public static bool IsCandidate(string text) =>
        Has(text, "'unsafe-") || (text.IndexOfAny(['*', ':']) >= 0 && (Has(text, "-src") || Has(text, "frame-ancestors") || Has(text, "base-uri")));

    /// <summary>What weakens a policy; nothing for a text that is none.</summary>
    public static IReadOnlyList<PolicyWeakness> WeaknessesOf(string text)
    {
        var directives = Read(text);
        var found = new List<PolicyWeakness>();
        var hasScripts = directives.Any(directive => directive.Name == "script-src");
        foreach (var (name, sources) in directives)
        {
            if (name.StartsWith("script-src", StringComparison.Ordinal) || (name == "default-src" && !hasScripts))
            {
                AddScripts(found, name, sources);
            }
            else if (name is "object-src" or "base-uri" or "frame-ancestors")
            {
                found.AddRange(sources.Where(source => Anywhere.Contains(source.Value)).Select(source => new PolicyWeakness(name, source.Value, source.Index)));
            }
        }

        return found;
    }

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>A nonce or hash makes browsers ignore <c>'unsafe-inline'</c>; <c>'strict-dynamic'</c> makes them ignore hosts.</summary>
    private static void AddScripts(List<PolicyWeakness> found, string name, List<Match> sources)
    {
        var isStrict = sources.Any(source => source.Value == "'strict-dynamic'");
        var mayBeNamed = isStrict || sources.Any(source =>
            source.Value.StartsWith("'nonce-", StringComparison.OrdinalIgnoreCase) || source.Value.StartsWith("'sha", StringComparison.OrdinalIgnoreCase)
            || source.Value.IndexOf(WrittenText.Unknown) >= 0);
        foreach (var source in sources)
        {
            var isWeak = source.Value.ToLowerInvariant() switch
            {
                "'unsafe-inline'" => !mayBeNamed,
                "'unsafe-eval'" => true,
                var other => Anywhere.Contains(other) && !isStrict,
            };
            if (isWeak)
            {
                found.Add(new(name, source.Value, source.Index));
            }
        }
    }

    /// <summary>The directives with their sources; none when a part of the text is no directive.</summary>
    private static List<(string Name, List<Match> Sources)> Read(string text)
    {
        var directives = new List<(string Name, List<Match> Sources)>();
        var start = 0;
        foreach (var part in text.Split(';'))
        {
            var end = start + part.Length;
            var words = Word.Matches(text, start).Cast<Match>().TakeWhile(word => word.Index < end).ToList();
            start = end + 1;
            if (words.Count == 0 || words[0].Value[0] == WrittenText.Unknown)
            {
                continue;
            }

            if (!Directives.Contains(words[0].Value))
            {
                return [];
            }

            directives.Add((words[0].Value.ToLowerInvariant(), words.GetRange(1, words.Count - 1)));
        }

        return directives;
    }
}

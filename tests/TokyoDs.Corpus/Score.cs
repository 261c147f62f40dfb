using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace TokyoDs.Corpus;

/// <summary>How the findings of one rule meet its labels.</summary>
/// <param name="Found">Weak lines that are reported.</param>
/// <param name="Missed">Weak lines that are not.</param>
/// <param name="Safe">How many lines are labelled safe.</param>
/// <param name="False">Findings on safe lines.</param>
/// <param name="Other">Findings on lines without a label for the rule.</param>
public sealed record RuleScore(
    string Rule, ImmutableArray<Label> Found, ImmutableArray<Label> Missed, int Safe, ImmutableArray<Finding> False, ImmutableArray<Finding> Other)
{
    public int Weak => Found.Length + Missed.Length;
}

/// <summary>How the rules do on a corpus, in the order of their ids.</summary>
public sealed record Score(ImmutableArray<RuleScore> Rules)
{
    /// <summary>The rules about security, and those that the corpus has labels for.</summary>
    private const string SecurityRules = "TDS1";

    /// <summary>Compiles and analyses every scenario, several at a time.</summary>
    /// <exception cref="InvalidDataException">Scenarios do not compile or rules failed; all of them are named.</exception>
    public static async Task<Score> Of(Corpus corpus)
    {
        var findings = new ConcurrentBag<Finding>();
        var broken = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(corpus.Scenarios, async (scenario, _) =>
        {
            try
            {
                foreach (var finding in await scenario.AnalyzeAsync().ConfigureAwait(false))
                {
                    findings.Add(finding);
                }
            }
            catch (InvalidDataException failure)
            {
                broken.Add(failure.Message);
            }
        }).ConfigureAwait(false);
        return broken.IsEmpty
            ? Of([.. corpus.Scenarios.SelectMany(scenario => scenario.Labels)], [.. findings])
            : throw new InvalidDataException(string.Join('\n', broken.Order(StringComparer.Ordinal)));
    }

    public static Score Of(IReadOnlyCollection<Label> labels, IReadOnlyCollection<Finding> findings)
    {
        var labelled = labels.ToLookup(label => label.Rule);
        var found = findings.ToLookup(finding => finding.Rule);
        var rules = labelled.Select(group => group.Key)
            .Union(found.Select(group => group.Key).Where(rule => rule.StartsWith(SecurityRules, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);
        return new([.. rules.Select(rule => Of(rule, labelled[rule], found[rule]))]);
    }

    private static RuleScore Of(string rule, IEnumerable<Label> labels, IEnumerable<Finding> findings)
    {
        var verdicts = labels.ToDictionary(label => (label.File, label.Line));
        var reported = findings.OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line).ToList();
        var places = reported.Select(finding => (finding.File, finding.Line)).ToHashSet();
        var weak = verdicts.Values.Where(label => label.IsWeak).ToLookup(label => places.Contains((label.File, label.Line)));
        return new(
            rule,
            [.. weak[true]],
            [.. weak[false]],
            verdicts.Values.Count(label => !label.IsWeak),
            [.. reported.Where(finding => verdicts.GetValueOrDefault((finding.File, finding.Line)) is { IsWeak: false })],
            [.. reported.Where(finding => !verdicts.ContainsKey((finding.File, finding.Line)))]);
    }
}

namespace TokyoDs.Tool.Jis;

/// <summary>What machines did and saw, by success criterion.</summary>
internal sealed class Evidence
{
    private readonly Dictionary<string, Dictionary<string, RuleState>> _rules = [];
    private readonly Dictionary<string, SortedSet<string>> _browserRules = [];
    private readonly Dictionary<string, List<Finding>> _findings = [];
    private readonly HashSet<(string Criterion, Finding Finding)> _seen = [];

    /// <summary>Whether a log of a build was given.</summary>
    public bool HasBuild { get; set; }

    /// <summary>A rule was part of a build; of several builds the one that asked most of it counts.</summary>
    public void AddRule(Criterion criterion, string rule, RuleState state)
    {
        var rules = Of(_rules, criterion);
        rules[rule] = (RuleState)Math.Max((int)state, (int)rules.GetValueOrDefault(rule));
    }

    public void AddBrowserRule(Criterion criterion, string rule) => Of(_browserRules, criterion).Add(rule);

    /// <summary>Adds a finding once: projects built for two frameworks say the same twice.</summary>
    public void Add(Criterion criterion, Finding finding)
    {
        if (_seen.Add((criterion.Number, finding)))
        {
            Of(_findings, criterion).Add(finding);
        }
    }

    /// <summary>The rules of the builds that were in a state, by id.</summary>
    public IReadOnlyList<string> Rules(Criterion criterion, RuleState state) =>
        [.. Built(criterion).Where(rule => rule.Value == state).Select(rule => rule.Key).Order(StringComparer.Ordinal)];

    /// <summary>Rules of the catalogue that no build knew.</summary>
    public IReadOnlyList<string> Missing(Criterion criterion) => [.. criterion.Rules.Where(rule => !Built(criterion).ContainsKey(rule))];

    public IReadOnlyCollection<string> RanInBrowser(Criterion criterion) => _browserRules.GetValueOrDefault(criterion.Number) ?? [];

    /// <summary>In the order of the files given and of what they say.</summary>
    public IReadOnlyList<Finding> Findings(Criterion criterion) => _findings.GetValueOrDefault(criterion.Number) ?? [];

    private Dictionary<string, RuleState> Built(Criterion criterion) => _rules.GetValueOrDefault(criterion.Number) ?? [];

    private static T Of<T>(Dictionary<string, T> all, Criterion criterion)
        where T : new()
    {
        if (!all.TryGetValue(criterion.Number, out var one))
        {
            all[criterion.Number] = one = new();
        }

        return one;
    }
}

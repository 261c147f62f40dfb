using System.Text.Encodings.Web;
using System.Text.Json;

namespace TokyoDs.Corpus;

/// <summary>What one rule must reach.</summary>
/// <param name="Found">At least so many weak lines are found.</param>
/// <param name="FalseAtMost">At most so many safe lines are reported.</param>
public sealed record RuleFloor(int Found, int FalseAtMost);

/// <summary>The score below which the rules must not fall: <c>floor.json</c> in the folder of the corpus.</summary>
public sealed class Floor
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SortedDictionary<string, RuleFloor> _rules;

    private Floor(SortedDictionary<string, RuleFloor> rules) => _rules = rules;

    public static Floor Read(Corpus corpus) =>
        File.Exists(PathOf(corpus))
            ? new(JsonSerializer.Deserialize<SortedDictionary<string, RuleFloor>>(File.ReadAllText(PathOf(corpus)), Format)!)
            : new([]);

    /// <summary>
    /// Takes over what has become better and never what has become worse. A rule gets its floor when it finds its first line,
    /// so that one that is not written yet does not begin with a promise about safe lines.
    /// </summary>
    public void Raise(Score score)
    {
        foreach (var rule in score.Rules.Where(rule => rule.Found.Length > 0 || _rules.ContainsKey(rule.Rule)))
        {
            var now = new RuleFloor(rule.Found.Length, rule.False.Length);
            _rules[rule.Rule] = _rules.GetValueOrDefault(rule.Rule) is { } before
                ? new(Math.Max(before.Found, now.Found), Math.Min(before.FalseAtMost, now.FalseAtMost))
                : now;
        }
    }

    public void Write(Corpus corpus) =>
        File.WriteAllText(PathOf(corpus), JsonSerializer.Serialize(_rules, Format).ReplaceLineEndings("\n") + "\n");

    /// <summary>One text for each rule that has fallen, with the lines to look at; empty when all hold.</summary>
    public IEnumerable<string> Fallen(Score score)
    {
        foreach (var (id, floor) in _rules)
        {
            var rule = score.Rules.FirstOrDefault(rule => rule.Rule == id) ?? new(id, [], [], 0, [], []);
            if (rule.Found.Length < floor.Found)
            {
                yield return $"{id} finds {rule.Found.Length} weak lines, {floor.Found} are due. Missed:\n"
                    + string.Concat(rule.Missed.Select(label => $"  {label.File}:{label.Line}\n"));
            }

            if (rule.False.Length > floor.FalseAtMost)
            {
                yield return $"{id} reports {rule.False.Length} safe lines, at most {floor.FalseAtMost} are allowed. Reported:\n"
                    + string.Concat(rule.False.Select(finding => $"  {finding.File}:{finding.Line} {finding.Message}\n"));
            }
        }
    }

    private static string PathOf(Corpus corpus) => Path.Combine(corpus.Folder, "floor.json");
}

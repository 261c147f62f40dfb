using System.Globalization;
using System.Text.Json;
using TokyoDs.Text;

namespace TokyoDs.Tool.Jis;

/// <summary>What a build saw, from the log that the compiler writes (SARIF 2.1.0).</summary>
internal sealed class SarifLog
{
    private static readonly LocalText Mend = new(
        "Have the build write it anew: dotnet build --no-incremental \"-p:ErrorLog=findings.sarif%2Cversion=2.1\".",
        "ビルドで書き出し直してください: dotnet build --no-incremental \"-p:ErrorLog=findings.sarif%2Cversion=2.1\"。");

    private readonly Evidence _evidence;
    private readonly Dictionary<string, (IReadOnlyList<Criterion> Criteria, string? Level)> _rules = [];
    private readonly List<string?> _ids = [];

    private SarifLog(Evidence evidence) => _evidence = evidence;

    public static void Read(string file, Evidence evidence)
    {
        var log = JsonPlace.Read(file, Mend);
        var version = log.Member("version");
        if (version.Text() != "2.1.0")
        {
            throw version.Wrong(new("it is not SARIF 2.1.0.", "SARIF 2.1.0 ではありません。"));
        }

        evidence.HasBuild = true;
        foreach (var run in log.Member("runs").Items())
        {
            new SarifLog(evidence).ReadRun(run);
        }
    }

    private void ReadRun(JsonPlace run)
    {
        var tool = run.Member("tool");
        var changed = Changed(run);
        ReadRules(tool.Member("driver"), changed, isDriver: true);
        foreach (var extension in tool.Items("extensions"))
        {
            ReadRules(extension, changed, isDriver: false);
        }

        foreach (var result in run.Items("results"))
        {
            ReadResult(result);
        }
    }

    /// <summary>What the settings of the build made of rules; of different settings for different files the strictest.</summary>
    private static Dictionary<string, RuleState> Changed(JsonPlace run)
    {
        var changed = new Dictionary<string, RuleState>();
        foreach (var change in run.Items("invocations").SelectMany(invocation => invocation.Items("ruleConfigurationOverrides")))
        {
            if (change.Member("descriptor").TextOf("id") is { } id)
            {
                changed[id] = (RuleState)Math.Max((int)State(change.Find("configuration")), (int)changed.GetValueOrDefault(id));
            }
        }

        return changed;
    }

    private static RuleState State(JsonPlace? configuration) =>
        configuration?.Find("enabled") is { Value.ValueKind: JsonValueKind.False } ? RuleState.Off
            : IsErrorClass(configuration?.TextOf("level")) ? RuleState.Decides
            : RuleState.Hints;

    // SARIF says nothing where a level is the usual one.
    private static bool IsErrorClass(string? level) => level is null or "error" or "warning";

    private void ReadRules(JsonPlace component, Dictionary<string, RuleState> changed, bool isDriver)
    {
        foreach (var rule in component.Items("rules"))
        {
            var id = rule.Member("id").Text();
            if (isDriver)
            {
                _ids.Add(id);
            }

            var standard = rule.Find("defaultConfiguration");
            var tags = rule.Find("properties")?.Items("tags").Select(tag => tag.Text()) ?? [];
            var criteria = Criteria(id, tags);
            _rules[id] = (criteria, standard?.TextOf("level"));
            foreach (var criterion in criteria)
            {
                _evidence.AddRule(criterion, id, changed.TryGetValue(id, out var state) ? state : State(standard));
            }
        }
    }

    private static IReadOnlyList<Criterion> Criteria(string rule, IEnumerable<string> tags) =>
        [.. tags.Select(Criterion.OfTag).OfType<Criterion>().Concat(Criterion.All.Where(criterion => criterion.Rules.Contains(rule))).DistinctBy(criterion => criterion.Number)];

    private void ReadResult(JsonPlace result)
    {
        var id = result.TextOf("ruleId") ?? result.Find("rule")?.TextOf("id") ?? IdAt(result);
        var (criteria, level) = _rules.TryGetValue(id, out var known) ? known : (Criteria(id, []), null);
        if (criteria.Count == 0 || result.TextOf("baselineState") == "absent" || WeightOf(result, level) is not { } weight)
        {
            return;
        }

        var isSuppressed = IsSuppressed(result, out var reason);
        var finding = new Finding(id, Place(result), isSuppressed ? Weight.Suppressed : weight, IsFromBrowser: false, reason);
        foreach (var criterion in criteria)
        {
            _evidence.Add(criterion, finding);
        }
    }

    private string IdAt(JsonPlace result) =>
        result.NumberOf("ruleIndex") is { } index && index >= 0 && index < _ids.Count
            ? _ids[index]!
            : throw result.Wrong(new("the result names no rule (ruleId).", "検出結果にルール（ruleId）がありません。"));

    private static Weight? WeightOf(JsonPlace result, string? standard) => (result.TextOf("kind") ?? "fail") switch
    {
        "fail" => IsErrorClass(result.TextOf("level") ?? standard) ? Weight.Error : Weight.Hint,
        "open" or "review" => Weight.Hint,
        _ => null,
    };

    private static bool IsSuppressed(JsonPlace result, out string? reason)
    {
        var accepted = result.Items("suppressions").Where(suppression => (suppression.TextOf("status") ?? "accepted") == "accepted").ToList();
        reason = accepted.Select(suppression => suppression.TextOf("justification")).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))
            // Where the comment in a markup file leaves it: the compiler has no place of its own for it.
            ?? (accepted.Count > 0 ? result.Find("properties")?.Find("customProperties")?.TextOf("SuppressionReason") : null);
        return accepted.Count > 0;
    }

    private static string Place(JsonPlace result)
    {
        var physical = result.Items("locations").Select(location => location.Find("physicalLocation")).FirstOrDefault(place => place is not null);
        if (physical?.Find("artifactLocation")?.TextOf("uri") is not { } uri)
        {
            return new LocalText("(no place)", "（場所の記載なし）").ToString();
        }

        var line = physical.Value.Find("region")?.NumberOf("startLine");
        return SourcePath.Shown(uri) + (line is null ? "" : ":" + line.Value.ToString(CultureInfo.InvariantCulture));
    }
}

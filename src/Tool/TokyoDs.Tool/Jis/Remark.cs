using TokyoDs.Text;

namespace TokyoDs.Tool.Jis;

/// <summary>The sentences of the column 備考: what a row rests on, the weightiest first.</summary>
internal static class Remark
{
    private const int Shown = 3;

    public static IEnumerable<string> All(Criterion criterion, Evidence evidence, ManualRow? manual, bool isContradiction)
    {
        var findings = evidence.Findings(criterion);
        if (isContradiction)
        {
            var wrote = manual!.Applies == false ? Say("does not apply", "適用なし") : Say("conforms", "適合");
            yield return Say($"Contradiction: a person wrote '{wrote}', but findings are open.", $"矛盾: 手動の結果は「{wrote}」ですが、未解決の違反があります。");
        }

        foreach (var sentence in Manual(manual).Concat(Open(findings)).Concat(Suppressed(findings)).Concat(Clean(criterion, evidence)))
        {
            yield return sentence;
        }

        if (manual is not ({ Conforms: not null } or { Applies: false }))
        {
            yield return Person(criterion);
        }
    }

    /// <summary>One line without characters that no table holds.</summary>
    public static string Plain(string text) =>
        string.Join(' ', string.Concat(text.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' ? ' ' : character)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Manual(ManualRow? manual)
    {
        if (manual is { Who.Length: > 0 })
        {
            var note = manual.Note.Length > 0 ? ": " + Plain(manual.Note) : Say(".", "。");
            yield return Say($"By hand ({Plain(manual.Who)}, {Plain(manual.When)})", $"手動の結果（{Plain(manual.Who)}、{Plain(manual.When)}）") + note;
        }
        else if (manual is { Note.Length: > 0 })
        {
            yield return Plain(manual.Note);
        }
    }

    private static IEnumerable<string> Open(IReadOnlyList<Finding> findings)
    {
        foreach (var isFromBrowser in (bool[])[false, true])
        {
            var (english, japanese) = isFromBrowser ? ("Browser test", "ブラウザー検査") : ("Build", "ビルドの検査");
            var errors = findings.Where(finding => finding.Weight == Weight.Error && finding.IsFromBrowser == isFromBrowser).ToList();
            if (errors.Count > 0)
            {
                yield return Say($"{english}, open: {errors.Count} ({Places(errors)}).", $"{japanese}で未解決の違反 {errors.Count} 件（{Places(errors)}）。");
            }

            var hints = findings.Where(finding => finding.Weight == Weight.Hint && finding.IsFromBrowser == isFromBrowser).ToList();
            if (hints.Count > 0)
            {
                yield return Say($"{english}, for a person to judge: {hints.Count} ({Places(hints)}).", $"{japanese}で人の判断が要る指摘 {hints.Count} 件（{Places(hints)}）。");
            }
        }
    }

    private static IEnumerable<string> Suppressed(IReadOnlyList<Finding> findings)
    {
        var suppressed = findings.Where(finding => finding.Weight == Weight.Suppressed).ToList();
        if (suppressed.Count > 0)
        {
            yield return Say($"Suppressed: {suppressed.Count} ({Places(suppressed)}).", $"抑制した指摘 {suppressed.Count} 件（{Places(suppressed)}）。");
        }
    }

    private static IEnumerable<string> Clean(Criterion criterion, Evidence evidence)
    {
        var findings = evidence.Findings(criterion);
        var browser = evidence.RanInBrowser(criterion);
        if (!findings.Any(finding => !finding.IsFromBrowser && finding.Weight != Weight.Suppressed))
        {
            if (evidence.Rules(criterion, RuleState.Decides) is { Count: > 0 } rules)
            {
                yield return Say($"Build: {rules.Count} rule(s) for defects found nothing open ({List(rules)}).", $"ビルドの検査: 違反を調べるルール {rules.Count} 件に未解決の検出なし（{List(rules)}）。");
            }

            if (evidence.Rules(criterion, RuleState.Hints) is { Count: > 0 } hints)
            {
                yield return Say($"Build: {hints.Count} rule(s) for hints found nothing open ({List(hints)}).", $"ビルドの検査: 目安のルール {hints.Count} 件に未解決の検出なし（{List(hints)}）。");
            }
        }

        if (browser.Count > 0 && !findings.Any(finding => finding.IsFromBrowser))
        {
            yield return Say($"Browser test: {browser.Count} axe-core rule(s) found nothing ({List(browser)}).", $"ブラウザー検査: axe-core の規則 {browser.Count} 件に検出なし（{List(browser)}）。");
        }

        if (evidence.HasBuild && evidence.Rules(criterion, RuleState.Off) is { Count: > 0 } off)
        {
            yield return Say($"Switched off in the build: {List(off)}.", $"ビルドで無効のルール: {List(off)}。");
        }

        if (evidence.HasBuild && evidence.Missing(criterion) is { Count: > 0 } missing)
        {
            yield return Say($"Not in the build: {List(missing)}.", $"ビルドになかったルール: {List(missing)}。");
        }
    }

    private static string Person(Criterion criterion)
    {
        var what = criterion.LookFor is { } look ? look.ToString() : Say("look at the pages.", "ページを見て確かめる。");
        return criterion.Rules.Count == 0
            ? Say($"No rule looks at this; a person decides. {what}", $"調べるルールはなく、人が判断します。{what}")
            : Say($"A person decides. {what}", $"適合は人が判断します。{what}");
    }

    private static string Places(List<Finding> findings)
    {
        var shown = findings.Take(Shown).Select(finding => Plain($"{finding.Rule} {finding.Place}") + Reason(finding));
        var more = findings.Count > Shown ? Say($", {findings.Count - Shown} more", $"、ほか {findings.Count - Shown} 件") : "";
        return string.Join(Say(", ", "、"), shown) + more;
    }

    private static string Reason(Finding finding) => finding switch
    {
        { Weight: not Weight.Suppressed } => "",
        { Reason: { } reason } => Say($", reason: {Plain(reason)}", $"、理由: {Plain(reason)}"),
        _ => Say(", no reason given", "、理由の記載なし"),
    };

    private static string List(IEnumerable<string> rules) => string.Join(Say(", ", "、"), rules.Select(Plain));

    private static string Say(string english, string japanese) => new LocalText(english, japanese).ToString();
}

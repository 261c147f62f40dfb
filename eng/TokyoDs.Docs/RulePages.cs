using System.Text;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Catalog;

namespace TokyoDs.Docs;

/// <summary>The page of each rule: a generated head, and below it what people wrote.</summary>
public static class RulePages
{
    public const string HeadStart = "<!-- generated:head -->";
    public const string HeadEnd = "<!-- /generated:head -->";

    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.Load();

    /// <summary>The pages that exist, with their heads as they should be. A missing page is left to the tests to name.</summary>
    public static IEnumerable<(string Path, string Content)> For(string root)
    {
        foreach (var rule in RuleSet.All)
        {
            var path = $"docs/rules/{rule.Id}.md";
            var full = Path.Combine(root, path);
            if (File.Exists(full))
            {
                yield return (path, WithHead(File.ReadAllText(full), rule));
            }
        }
    }

    private static string WithHead(string page, Rule rule)
    {
        var start = page.IndexOf(HeadStart, StringComparison.Ordinal);
        var end = page.IndexOf(HeadEnd, StringComparison.Ordinal);
        if (start < 0 || end < start)
        {
            throw new InvalidDataException($"docs/rules/{rule.Id}.md lacks '{HeadStart}' and '{HeadEnd}'; the generated head goes between them.");
        }

        return page[..start] + HeadStart + "\n" + Head(rule) + HeadEnd + page[(end + HeadEnd.Length)..];
    }

    private static string Head(Rule rule)
    {
        var head = new StringBuilder();
        head.Append($"# {rule.Id}: {rule.Title.Ja}\n\n**{rule.Title.En}**\n\n");
        head.Append("| | |\n|---|---|\n");
        head.Append($"| 分類 / Category | `TokyoDs.{rule.Category}` |\n");
        head.Append($"| 既定の重大度 / Default severity | {RuleFacts.Severity(rule)} |\n");
        head.Append($"| チェックリストの印 / Checklist marks | オンプレミス / on premises {RuleFacts.Sign(rule.OnPremises)}・外部サービス / external service {RuleFacts.Sign(rule.ExternalService)} |\n");
        head.Append($"| 自動修正 / Code fix | {(RuleFacts.HasFix(rule.Id) ? "あり / yes" : "なし / no")} |\n");
        head.Append($"| タグ / Tags | {string.Join(" ", rule.Basis.Select(basis => $"`{basis.Tag}`"))} |\n\n");
        head.Append($"## なぜ / Why\n\n{rule.Why.Ja}\n\n{rule.Why.En}\n\n");
        var mapping = Catalog.Mappings.FirstOrDefault(mapping => mapping.Rule == rule.Id);
        if (mapping is not null)
        {
            head.Append("### 根拠となる項目 / Guideline items\n\n");
            foreach (var requirement in mapping.Requirements.Select(Catalog.Find).OfType<Requirement>())
            {
                head.Append($"- `{requirement.Id}` {requirement.Text.Ja} / {requirement.Text.En}\n");
            }

            head.Append($"\n検出がないことが示すもの: {mapping.Shows.Ja}\n\nWhat a clean run shows: {mapping.Shows.En}\n");
        }

        return head.ToString();
    }
}

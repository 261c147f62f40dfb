using System.Text.RegularExpressions;
using TokyoDs.Catalog;
using TokyoDs.Eng;

namespace TokyoDs.Analyzers.Tests;

/// <summary>What is true of every requirement of the catalogue.</summary>
public sealed partial class GuidelineCatalogTests
{
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.Load();
    private static readonly string Root = Repository.Root;

    [Fact]
    public void Every_requirement_is_shown_by_a_rule_the_library_a_template_or_a_person() => Assert.Empty(
        Catalog.Requirements
            .Where(requirement => requirement.Evidence is not { Count: > 0 } && !Catalog.RulesFor(requirement.Id).Any())
            .Select(requirement => requirement.Id));

    [Fact]
    public void Every_text_is_there_in_both_languages() => Assert.Empty(
        Catalog.Requirements
            .SelectMany(requirement => new[] { requirement.Item, requirement.Text }.Concat((requirement.Evidence ?? []).Select(evidence => evidence.Note).OfType<Bilingual>())
                .Where(text => string.IsNullOrWhiteSpace(text.Ja) || string.IsNullOrWhiteSpace(text.En) || Japanese().IsMatch(text.En))
                .Select(text => $"{requirement.Id}: {text}")));

    [Fact]
    public void The_Tokyo_checklist_covers_every_section_with_both_columns()
    {
        var rows = Catalog.Sets.Single(set => set.Source == "tokyo-security").Requirements;
        Assert.Equal(
            ["2.1", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "5.1"],
            rows.Select(row => row.Section).Distinct().Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.NotNull(row.Marks));
        Assert.All(rows, row => Assert.Contains(row.BasisKind, (string[])["対策基準", "NISCガイドライン", "標準ガイドライン"]));
    }

    [Fact]
    public void Every_check_of_markup_has_one_rule_or_a_reason()
    {
        var rows = Catalog.MarkupRows;
        Assert.Equal(rows.Rows.Order(StringComparer.Ordinal), Catalog.Mappings.Select(mapping => mapping.Row).OfType<string>().Concat(rows.WithoutRule.Keys).Order(StringComparer.Ordinal));
        Assert.All(rows.WithoutRule.Values, reason => Assert.True(reason.Ja.Length > 20 && reason.En.Length > 20 && !Japanese().IsMatch(reason.En)));
        Assert.Equal(["2104", "4116"], rows.WithoutRule.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_about_accessibility_names_its_check_in_the_hundred_of_the_rule()
    {
        var rules = Catalog.Mappings.Where(mapping => mapping.Rule.StartsWith("TDS3", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(rules);
        Assert.All(rules, mapping => Assert.Equal(mapping.Rule[4], Assert.IsType<string>(mapping.Row)[0]));
        foreach (var hundred in rules.GroupBy(mapping => mapping.Rule[4]))
        {
            Assert.Equal(hundred.OrderBy(mapping => mapping.Rule, StringComparer.Ordinal), hundred.OrderBy(mapping => mapping.Row, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_rule_is_never_named_as_evidence_by_hand() =>
        Assert.DoesNotContain(Catalog.Requirements.SelectMany(requirement => requirement.Evidence ?? []), evidence => evidence.Kind == EvidenceKind.Rule);

    [Fact]
    public void Parts_of_the_library_and_the_templates_that_are_named_exist()
    {
        var library = Directory.GetFiles(Path.Combine(Root, "src", "Sdk"), "*.*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".globalconfig", StringComparison.Ordinal)).ToList();
        var sources = string.Concat(library.Where(path => path.EndsWith(".cs", StringComparison.Ordinal)).Select(File.ReadAllText));
        var missing = Catalog.Requirements.SelectMany(requirement => requirement.Evidence ?? [])
            .Where(evidence => evidence.Kind switch
            {
                EvidenceKind.Sdk => !ExistsInLibrary(evidence.Reference, library, sources),
                EvidenceKind.Template => !ExistsInTemplate(evidence.Reference),
                _ => false,
            })
            .Select(evidence => evidence.Reference)
            .Distinct();
        Assert.Empty(missing);
    }

    private static bool ExistsInLibrary(string reference, List<string> files, string sources)
    {
        var name = reference.Split(' ')[0];
        return files.Any(path => Path.GetFileName(path) == name)
            || sources.Contains(name.StartsWith("tds-", StringComparison.Ordinal) ? $"\"{name}\"" : " " + name[(name.LastIndexOf('.') + 1)..], StringComparison.Ordinal);
    }

    /// <summary>The name of a template, or the name and a file in it: <c>tokyods-service: Program.cs</c>.</summary>
    private static bool ExistsInTemplate(string reference)
    {
        var (template, file) = reference.Split(": ") is [var name, var part] ? (name, part) : (reference, "");
        var path = Path.Combine(Root, "src", "Templates", template, file);
        return Directory.Exists(path) || File.Exists(path);
    }

    [GeneratedRegex(@"[\u3040-\u30FF]")]
    private static partial Regex Japanese();
}

using System.Text.RegularExpressions;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Catalog;
using TokyoDs.Eng;

namespace TokyoDs.Analyzers.Tests;

/// <summary>What is true of every rule.</summary>
public sealed partial class EveryRuleTests
{
    private static readonly string Root = Repository.Root;
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.Load();

    public static TheoryData<string> Ids => [.. RuleSet.All.Select(rule => rule.Id)];

    [Fact]
    public void Ids_are_unique() =>
        Assert.Equal(RuleSet.All.Select(rule => rule.Id).Distinct(), RuleSet.All.Select(rule => rule.Id));

    [Theory, MemberData(nameof(Ids))]
    public void The_id_is_in_the_range_of_its_category(string id)
    {
        var thousand = Rule(id).Category switch
        {
            Category.Security => '1',
            Category.DataStandards => '2',
            Category.Accessibility => '3',
            Category.OnceOnly => '4',
            _ => '5',
        };
        Assert.Matches($"^TDS{thousand}[0-9]{{3}}$", id);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Both_languages_are_there_and_differ(string id)
    {
        var rule = Rule(id);
        foreach (var text in new[] { rule.Title, rule.Message, rule.Why })
        {
            Assert.False(string.IsNullOrWhiteSpace(text.En) || string.IsNullOrWhiteSpace(text.Ja));
            Assert.NotEqual(text.En, text.Ja);
            Assert.True(Japanese().IsMatch(text.Ja), $"No Japanese in: {text.Ja}");
            Assert.False(Japanese().IsMatch(text.En), $"Japanese in the English text: {text.En}");
        }

        Assert.Equal(Placeholders(rule.Message.En), Placeholders(rule.Message.Ja));
        Assert.NotEqual(rule.Title.En, rule.Message.En);
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_rule_rests_on_a_guideline_item_an_article_and_known_requirements(string id)
    {
        var tags = Rule(id).Basis.Select(basis => basis.Tag).ToList();
        Assert.Contains(tags, tag => tag.StartsWith("article-", StringComparison.Ordinal));
        Assert.Contains(tags, tag => tag.StartsWith("TDS-", StringComparison.Ordinal));
        foreach (var tag in tags)
        {
            // A criterion that JIS took over from WCAG 2.0 stands in the catalogue once, under its JIS number.
            var isResolved = Catalog.Find(tag) is not null
                || Catalog.Find(tag.Replace("WCAG-", "JIS-", StringComparison.Ordinal)) is not null
                || Catalog.Requirements.Any(requirement => requirement.Id.StartsWith(tag + "/", StringComparison.Ordinal))
                || tag.StartsWith("CWE-", StringComparison.Ordinal)
                || tag.StartsWith("ASVS-", StringComparison.Ordinal)
                || tag.StartsWith("data:", StringComparison.Ordinal);
            Assert.True(isResolved, $"{id}: the tag {tag} names nothing in the catalogue.");
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_catalogue_maps_the_rule_to_requirements_that_exist(string id)
    {
        var mapping = Assert.Single(Catalog.Mappings, mapping => mapping.Rule == id);
        Assert.NotEmpty(mapping.Requirements);
        Assert.All(mapping.Requirements, requirement => Assert.NotNull(Catalog.Find(requirement)));
        Assert.True(Japanese().IsMatch(mapping.Shows.Ja) && !Japanese().IsMatch(mapping.Shows.En));
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_help_link_is_the_page_of_the_rule(string id)
    {
        Assert.Equal(Analyzers.Engine.Rule.HelpRoot + id + ".md", Rule(id).Descriptor.HelpLinkUri);
        Assert.True(File.Exists(Path.Combine(Root, "docs", "rules", id + ".md")), $"docs/rules/{id}.md is missing.");
    }

    [Fact]
    public void Every_mapping_names_a_rule() =>
        Assert.Empty(Catalog.Mappings.Select(mapping => mapping.Rule).Except(RuleSet.All.Select(rule => rule.Id)));

    private static Rule Rule(string id) => RuleSet.All.Single(rule => rule.Id == id);

    private static IEnumerable<string> Placeholders(string message) =>
        PlaceholderPattern().Matches(message).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"[\u3040-\u30FF\u4E00-\u9FFF]")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex PlaceholderPattern();
}

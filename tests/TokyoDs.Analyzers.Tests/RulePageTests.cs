using TokyoDs.Analyzers.Engine;
using TokyoDs.Eng;

namespace TokyoDs.Analyzers.Tests;

/// <summary>The examples of the pages are compiled: what a page calls bad is reported, what it calls good is not.</summary>
public sealed class RulePageTests
{
    private static readonly string Root = Repository.Root;

    public static TheoryData<string> Ids => [.. RuleSet.All.Select(rule => rule.Id).Where(id => id != RuleFailure.Rule.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void The_page_has_every_section(string id)
    {
        var page = Page(id);
        foreach (var section in (string[])["## 何を見つけるか / What it finds", "## 悪い例 / Bad", "## 良い例 / Good", "## 抑制するとき / When to suppress", "## 限界 / Limits"])
        {
            Assert.Contains("\n" + section + "\n", page, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task The_bad_example_is_reported(string id)
    {
        var found = await Example.Of(Page(id), "## 悪い例 / Bad").AnalyzeAsync(id);
        Assert.True(found.Count > 0, $"The bad example of {id} is not reported.");
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task The_good_example_is_not_reported(string id)
    {
        var found = await Example.Of(Page(id), "## 良い例 / Good").AnalyzeAsync(id);
        Assert.True(found.Count == 0, $"The good example of {id} is reported: {string.Join("; ", found)}");
    }

    private static string Page(string id) => File.ReadAllText(Path.Combine(Root, "docs", "rules", id + ".md"));
}

using TokyoDs.Corpus;

namespace TokyoDs.Analyzers.Tests;

/// <summary>On the labelled corpus no rule finds less, and none errs more often, than it once did.</summary>
public sealed class CorpusFloorTests
{
    public static TheoryData<string> Corpora => [.. Corpus.Corpus.Names];

    [Theory, MemberData(nameof(Corpora))]
    public async Task No_rule_falls_below_its_floor(string name)
    {
        var corpus = Corpus.Corpus.Named(name);
        var fallen = Floor.Read(corpus).Fallen(await Score.Of(corpus)).ToList();
        Assert.True(fallen.Count == 0, string.Join('\n', fallen));
    }

    [Fact]
    public void A_finding_counts_by_the_label_of_its_line()
    {
        Label[] labels = [new("TDS1001", "a.cs", 1, IsWeak: true), new("TDS1001", "a.cs", 2, IsWeak: true), new("TDS1001", "a.cs", 3, IsWeak: false)];
        Finding[] findings = [new("TDS1001", "a.cs", 1, ""), new("TDS1001", "a.cs", 3, ""), new("TDS1001", "a.cs", 9, ""), new("TDS2001", "a.cs", 9, "")];
        var rule = Assert.Single(Score.Of(labels, findings).Rules);
        Assert.Equal((1, 1, 1, 1, 1), (rule.Found.Length, rule.Missed.Length, rule.Safe, rule.False.Length, rule.Other.Length));
    }
}

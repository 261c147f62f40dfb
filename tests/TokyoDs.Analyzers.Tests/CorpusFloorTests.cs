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

    [Fact]
    public async Task A_label_is_no_reason_that_an_author_gave()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Store.cs"), """
                using Microsoft.EntityFrameworkCore;
                class Store(DbContext db)
                {
                    void Save()
                    {
                        try { db.SaveChanges(); }
                        catch (DbUpdateException) { } // weak TDS1308

                        try { db.SaveChanges(); }
                        catch (DbUpdateException) { } // Somebody else has deleted it already.
                    }
                }
                """);
            var scenario = Scenario.Read(folder.FullName, folder.FullName);
            var label = Assert.Single(scenario.Labels);
            var finding = Assert.Single(await scenario.AnalyzeAsync(), found => found.Rule == "TDS1308");
            Assert.Equal((label.File, label.Line), (finding.File, finding.Line));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

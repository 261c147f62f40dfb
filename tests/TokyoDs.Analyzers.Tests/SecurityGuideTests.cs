using System.Globalization;
using System.Text.RegularExpressions;
using TokyoDs.Eng;

namespace TokyoDs.Analyzers.Tests;

/// <summary>The examples of docs/guides are compiled: the finding is there, its message is quoted, the mended code is clean.</summary>
public sealed class SecurityGuideTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "guides", "security-examples.md")).ReplaceLineEndings("\n");

    private static readonly string[] Sections = [.. Page.Split("\n## ").Skip(1)];

    public static TheoryData<int> Classes => [.. Enumerable.Range(0, Sections.Length)];

    [Fact]
    public void Every_class_of_the_list_has_an_example() => Assert.Equal(Enumerable.Range(1, 11), Sections.Select(section => int.Parse(section.Split('.')[0], CultureInfo.InvariantCulture)));

    [Theory, MemberData(nameof(Classes))]
    public async Task The_code_is_reported_with_the_message_that_stands_there(int index)
    {
        var section = Sections[index];
        var found = await Code(section, "csharp").AnalyzeAsync(Id(section));
        var message = Assert.Single(Blocks(section, "text")).Trim();
        var messages = found.Select(finding => $"{finding.Id}: {finding.GetMessage(CultureInfo.GetCultureInfo("ja"))}").ToList();
        Assert.True(messages.Contains(message), "The finding says:\n" + string.Join("\n", messages));
    }

    [Theory, MemberData(nameof(Classes))]
    public async Task The_mended_code_is_clean(int index)
    {
        var section = Sections[index];
        var found = await Code(section, "csharp fixed").AnalyzeAsync(Id(section));
        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    /// <summary>The code, with the settings of the section when it has any.</summary>
    private static Example Code(string section, string info) => Example.OfCode(Blocks(section, info).Single(), Blocks(section, "ini").SingleOrDefault());

    private static string Id(string section) => Regex.Match(section, @"\((TDS\d{4})\)").Groups[1].Value;

    private static List<string> Blocks(string section, string info) =>
        [.. Regex.Matches(section, $@"\n```{info}\n(.*?)\n```", RegexOptions.Singleline).Select(match => match.Groups[1].Value)];
}

using System.Text.Json;
using TokyoDs.Eng;

namespace TokyoDs.Tool.Tests;

/// <summary>The forms of the answer to a comparison.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly Workplace _work = new();

    [Fact]
    public void The_text_is_the_one_that_the_guide_shows()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs/guides/tool.md"));
        var start = guide.IndexOf("```text\n", StringComparison.Ordinal) + 8;
        Assert.Equal(guide[start..guide.IndexOf("```", start, StringComparison.Ordinal)], Diff("text", "ja"));
    }

    [Fact]
    public void Json_says_everything_in_both_languages_and_does_not_depend_on_the_language()
    {
        var json = Diff("json", "ja");
        Assert.Equal(json, Diff("json", "en"));
        using var document = JsonDocument.Parse(json);
        var contract = document.RootElement.GetProperty("contracts")[0];
        Assert.True(document.RootElement.GetProperty("breaksOthers").GetBoolean());
        Assert.Equal("jp.lg.metro.tokyo.business-licence", contract.GetProperty("contract").GetString());
        Assert.Equal("changed", contract.GetProperty("change").GetString());
        Assert.Equal(1, contract.GetProperty("new").GetProperty("minor").GetInt32());
        Assert.Equal("major", contract.GetProperty("raise").GetString());
        Assert.False(contract.GetProperty("raised").GetBoolean());

        var length = contract.GetProperty("differences").EnumerateArray().Single(item => item.GetProperty("path").GetString() == "/properties/name/maxLength");
        Assert.Equal(40, length.GetProperty("new").GetInt32());
        Assert.Equal("breaking", length.GetProperty("compatibility").GetString());
        Assert.Equal("compatible", length.GetProperty("othersReadUs").GetString());
        Assert.StartsWith("以前の版", length.GetProperty("reason").GetProperty("ja").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("We may", length.GetProperty("reason").GetProperty("en").GetString(), StringComparison.Ordinal);
        Assert.False(contract.GetProperty("differences").EnumerateArray().Single(item => item.GetProperty("path").GetString() == "/properties/memo").TryGetProperty("old", out _));
    }

    [Fact]
    public void GitHub_gets_an_annotation_at_the_line_with_everything_escaped()
    {
        _work.Schema("old", "a", "1.0", "\"properties\": { \"比,率:50%\": {\n    \"maximum\": 50 } }");
        _work.Schema("new", "a", "1.0", "\"properties\": { \"比,率:50%\": {\n    \"maximum\": 40 } }");
        var lines = Workplace.Run("schema", "diff", _work["old"], _work["new"], "--format", "github", "--language", "en").Output.Split('\n');
        Assert.Equal(
            $"::error file={_work["new"]}/a.1.schema.json,line=4,title=a 1.0 → 1.0::/properties/比,率:50%25/maximum: 50 → 40%0AWe may refuse what systems of the committed version write.%0ARaise the major version (it is still 1), or take the change back.",
            lines[0]);
        Assert.StartsWith("1 contract(s)", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.0", "::warning ", "line=2,")]
    [InlineData("1.1", "::notice ", "line=1,")]
    public void GitHub_is_warned_of_a_minor_version_that_was_not_raised(string version, string level, string line)
    {
        _work.Schema("old", "a", "1.0", "\"properties\": {}");
        _work.Schema("new", "a", version, "\"properties\": { \"b\": true }");
        var result = Workplace.Run("schema", "diff", _work["old"], _work["new"], "--format", "github", "--language", "en");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith(level, result.Output, StringComparison.Ordinal);
        Assert.Contains(line, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_gone_is_annotated_at_the_nearest_place_that_is_left()
    {
        _work.Schema("old", "a", "1.0", "\"allOf\": [1, [2]],\n \"properties\": {\n \"b\": { \"type\": \"string\" } }");
        _work.Schema("new", "a", "1.0", "\"allOf\": [1, [2]],\n \"properties\": {\n }");
        Assert.Contains(",line=4,", Workplace.Run("schema", "diff", _work["old"], _work["new"], "--format=github").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contract_that_is_gone_is_an_error_without_a_file()
    {
        _work.Schema("old", "a", "1.0", "\"title\": \"A\"");
        Directory.CreateDirectory(_work["new"]);
        Assert.StartsWith("::error title=a/1.0 is gone::", Workplace.Run("schema", "diff", _work["old"], _work["new"], "--format=github", "--language=en").Output, StringComparison.Ordinal);
    }

    public void Dispose() => _work.Dispose();

    private string Diff(string format, string language)
    {
        var old = _work.Schema("old", "jp.lg.metro.tokyo.business-licence", "1.0", "\"properties\": { \"name\": { \"maxLength\": 50 } }");
        var current = _work.Schema("new", "jp.lg.metro.tokyo.business-licence", "1.1", "\"properties\": { \"name\": { \"maxLength\": 40 }, \"memo\": { \"type\": \"string\" } }");
        var result = Workplace.Run("schema", "diff", old, current, "--format", format, "--language", language);
        Assert.Equal(1, result.ExitCode);
        return result.Output.Replace(current, "contracts/jp.lg.metro.tokyo.business-licence.1.schema.json", StringComparison.Ordinal);
    }
}

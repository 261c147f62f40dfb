namespace TokyoDs.Tool.Tests;

/// <summary>What cannot be answered ends with 2 and says what, where and how to mend it.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly Workplace _work = new();

    [Theory]
    [InlineData("")]
    [InlineData("schema")]
    [InlineData("schema diff")]
    [InlineData("schema diff one")]
    [InlineData("schema diff one two three")]
    [InlineData("schema diff one two --base HEAD")]
    [InlineData("schema diff one two --format xml")]
    [InlineData("schema diff one two --language fr")]
    [InlineData("schema diff one two --frmat json")]
    [InlineData("schema check one")]
    [InlineData("schema check --schema one")]
    [InlineData("scheme diff one two")]
    [InlineData("jis-report")]
    [InlineData("jis-report --sarif one")]
    [InlineData("jis-report --csv one --numbering 2004")]
    [InlineData("jis-report --csv one extra")]
    [InlineData("fix extra")]
    [InlineData("fix --dry-run --path")]
    public void Wrong_usage_ends_with_2_and_points_at_the_help(string arguments)
    {
        var result = Workplace.Run([.. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--language=en"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("tokyods: ", result.Errors, StringComparison.Ordinal);
        Assert.Contains("--help", result.Errors, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("ja", "何が変わり、互換性を壊すかどうかを示します")]
    [InlineData("en", "Says what changed and whether it breaks others")]
    public void Help_is_in_the_language_asked_for(string language, string expected)
    {
        var help = Workplace.Run("schema", "diff", "--help", "--language", language);
        Assert.Equal(0, help.ExitCode);
        Assert.Contains(expected, help.Output, StringComparison.Ordinal);
        Assert.Contains("--base", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Says($"tokyods: {_work["none"]}: there is no such file or folder. Check the path", "schema", "diff", _work["none"], _work["none"]);

    [Fact]
    public void A_file_is_not_compared_with_a_folder()
    {
        Directory.CreateDirectory(_work["new"]);
        Says($"tokyods: {_work["new"]}: a file cannot be compared with a folder.", "schema", "diff", _work.Schema("old", "a", "1.0", "\"title\": \"A\""), _work["new"]);
    }

    [Theory]
    [InlineData("{\n  \"a\": }", "it is not JSON (line 2).")]
    [InlineData("{ \"a\": 1, \"a\": 2 }", "it is not JSON (line 1).")]
    [InlineData("{}", "it does not say which contract it is of. Write \"$id\"")]
    [InlineData("[]", "it does not say which contract it is of.")]
    [InlineData("{ \"$id\": 1 }", "it does not say which contract it is of.")]
    [InlineData("{ \"$id\": \"urn:tokyods:contract:\" }", "it does not say which contract it is of.")]
    [InlineData("{ \"$id\": \"urn:tokyods:contract:a:1\" }", "it does not say which contract it is of.")]
    [InlineData("{ \"$id\": \"urn:tokyods:contract:a:0.1\" }", "it does not say which contract it is of.")]
    public void A_schema_that_cannot_be_read_is_named_with_what_to_do(string content, string expected) =>
        Says($"tokyods: {_work["bad.schema.json"]}: {expected}", "schema", "diff", _work.Write("bad.schema.json", content), _work.Schema("new", "a", "1.0", "\"title\": \"A\""));

    [Fact]
    public void Schemas_of_two_contracts_are_not_compared() =>
        Says("it is a schema of 'b', and ", "schema", "diff", _work.Schema("old", "a", "1.0", "\"title\": \"A\""), _work.Schema("new", "b", "1.0", "\"title\": \"A\""));

    [Fact]
    public void Two_schemas_of_one_version_in_one_folder_are_told()
    {
        var first = _work.Schema("old", "a", "1.0", "\"title\": \"A\"");
        _work.Write("old/b.schema.json", File.ReadAllText(first));
        Says($"tokyods: {_work["old"]}/b.schema.json: it is of the same contract and major version as {first}.", "schema", "diff", _work["old"], _work["old"]);
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("check")]
    public void A_folder_without_what_is_looked_for_is_no_success(string command)
    {
        Directory.CreateDirectory(_work["empty"]);
        Says("there is no ", ["schema", command, _work["empty"], .. command == "diff" ? [_work["empty"]] : new[] { "--schema", _work.Schema("new", "a", "1.0", "\"title\": \"A\"") }]);
    }

    [Fact]
    public void A_folder_given_as_a_schema_is_said() => Says($"tokyods: {_work.Folder}: it cannot be read", "schema", "check", _work.Folder, "--schema", _work.Folder);

    public void Dispose() => _work.Dispose();

    private static void Says(string expected, params string[] arguments)
    {
        var result = Workplace.Run([.. arguments, "--language", "en"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Errors, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }
}

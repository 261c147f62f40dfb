namespace TokyoDs.Tool.Tests;

/// <summary>A folder against what it held at a commit.</summary>
public sealed class SchemaDiffBaseTests : IDisposable
{
    private readonly Workplace _work = new();

    [Fact]
    public void The_folder_is_compared_with_the_commit()
    {
        Repository();
        _work.Schema("app/contracts", "a", "1.0", "\"maxLength\": 40");
        var result = Workplace.Run("schema", "diff", "--base", "HEAD", _work["app/contracts"], "--language", "en");
        Assert.True(result.ExitCode == 1, result.Errors);
        Assert.Contains("/maxLength: 50 → 40", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 contract(s): 0 added, 0 removed, 1 changed, 0 unchanged. Breaking without a new major version: 1.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_the_commit_does_not_have_is_all_new()
    {
        Repository();
        _work.Schema("later", "b", "1.0", "\"maxLength\": 50");
        var result = Workplace.Run("schema", "diff", "--base", "HEAD", _work["later"], "--language", "en");
        Assert.True(result.ExitCode == 0, result.Errors);
        Assert.Contains("b/1.0 is new", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_commit_had_and_the_folder_has_not_is_gone()
    {
        Repository();
        File.Delete(_work["app/contracts/a.1.schema.json"]);
        var result = Workplace.Run("schema", "diff", "--base", "main", _work["app/contracts"], "--language", "en");
        Assert.True(result.ExitCode == 1, result.Errors);
        Assert.Contains("a/1.0 is gone (main:", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-branch")]
    [InlineData("--all")]
    [InlineData("HEAD:app")]
    public void A_commit_that_git_does_not_know_is_said_with_how_to_fetch_it(string commit)
    {
        Repository();
        var result = Workplace.Run("schema", "diff", $"--base={commit}", _work["app/contracts"], "--language", "en");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"tokyods: {commit}: git does not know this commit.", result.Errors, StringComparison.Ordinal);
        Assert.Contains("fetch-depth: 0", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_outside_a_repository_is_said()
    {
        _work.Schema("contracts", "a", "1.0", "\"maxLength\": 50");
        var result = Workplace.Run("schema", "diff", "--base", "HEAD", _work["contracts"], "--language", "ja");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("git のリポジトリではありません", result.Errors, StringComparison.Ordinal);
        Assert.Contains("--base なしで", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_that_was_broken_at_the_commit_is_named_with_the_commit()
    {
        Repository();
        _work.Write("app/contracts/a.1.schema.json", "{");
        _work.Git("commit", "-qam", "Break it");
        var result = Workplace.Run("schema", "diff", "--base", "HEAD", _work["app/contracts"], "--language", "en");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("tokyods: HEAD:", result.Errors, StringComparison.Ordinal);
        Assert.Contains("it is not JSON (line 1)", result.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _work.Dispose();

    private void Repository()
    {
        _work.Git("init", "-q", "-b", "main");
        _work.Schema("app/contracts", "a", "1.0", "\"maxLength\": 50");
        _work.Write("app/contracts/README.md", "Not a schema.");
        _work.Git("add", ".");
        _work.Git("commit", "-qm", "Start");
    }
}

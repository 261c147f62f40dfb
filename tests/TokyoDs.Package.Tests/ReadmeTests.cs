namespace TokyoDs.Package.Tests;

/// <summary>The READMEs are tried word by word: their file, their commands, their output.</summary>
[Collection(PackageCollection.Name)]
public sealed class ReadmeTests(PackedPackage package) : IDisposable
{
    private readonly Consumer _user = Consumer.Empty(package);

    [Fact]
    public void The_file_of_the_README_gives_the_findings_it_prints_and_the_fixes_mend_theirs()
    {
        var english = File.ReadAllText(Path.Combine(package.Root, "README.md"));
        var japanese = File.ReadAllText(Path.Combine(package.Root, "README.ja.md"));
        Assert.True(_user.Dotnet("new", "web", "-n", "Demo", "-o", ".").Succeeded);
        var added = _user.Dotnet("add", "package", "TokyoDs.Sdk", "--version", package.Version, "--source", package.Feed);
        Assert.True(added.Succeeded, added.Output);
        _user.Write("Legacy.cs", Block(english, "csharp"));

        var inJapanese = _user.Build();
        Assert.True(inJapanese.Succeeded, inJapanese.Output);
        AssertPrinted(Block(japanese, "text"), inJapanese.Output);
        AssertPrinted(Block(english, "text"), _user.Build("-p:TokyoDsLanguage=en").Output);

        var format = _user.Dotnet("format", "analyzers", "--no-restore");
        Assert.True(format.Succeeded, format.Output);
        var after = _user.Build();
        Assert.True(after.Succeeded, after.Output);
        Assert.Equal(["TDS1106", "TDS1110", "TDS1302", "TDS2001", "TDS2101", "TDS2104"], after.Ids.Order(StringComparer.Ordinal));
    }

    public void Dispose() => _user.Dispose();

    /// <summary>Each line of the README, without the file's folder and the link, stands in the build output.</summary>
    private static void AssertPrinted(string expected, string output)
    {
        foreach (var line in expected.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Contains(line.Trim(), output, StringComparison.Ordinal);
        }
    }

    private static string Block(string readme, string language)
    {
        var start = readme.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return readme[start..readme.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}

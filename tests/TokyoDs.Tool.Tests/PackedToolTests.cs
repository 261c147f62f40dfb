using System.IO.Compression;
using System.Security.Cryptography;
using TokyoDs.Eng;

namespace TokyoDs.Tool.Tests;

/// <summary>The tool as a user gets it: packed, installed from a folder, run.</summary>
public sealed class PackedToolTests : IDisposable
{
    // What is packed was built with this test: nothing is built while other tests build and pack the library.
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private static readonly string[] Files =
    [
        "README.md",
        "TokyoDs.Tool.nuspec",
        "icon.png",
        "tools/net10.0/any/DotnetToolSettings.xml",
        "tools/net10.0/any/Microsoft.CodeAnalysis.CSharp.dll",
        "tools/net10.0/any/Microsoft.CodeAnalysis.dll",
        "tools/net10.0/any/NJsonSchema.dll",
        "tools/net10.0/any/Namotion.Reflection.dll",
        "tools/net10.0/any/Newtonsoft.Json.dll",
        "tools/net10.0/any/Polly.Core.dll",
        "tools/net10.0/any/System.CommandLine.dll",
        "tools/net10.0/any/TokyoDs.Analyzers.dll",
        "tools/net10.0/any/TokyoDs.Catalog.dll",
        "tools/net10.0/any/TokyoDs.Catalog.pdb",
        "tools/net10.0/any/TokyoDs.Sdk.dll",
        "tools/net10.0/any/TokyoDs.Sdk.pdb",
        "tools/net10.0/any/TokyoDs.Tool.deps.json",
        "tools/net10.0/any/TokyoDs.Tool.dll",
        "tools/net10.0/any/TokyoDs.Tool.runtimeconfig.json",
        "tools/net10.0/any/ja/Microsoft.CodeAnalysis.CSharp.resources.dll",
        "tools/net10.0/any/ja/Microsoft.CodeAnalysis.resources.dll",
        "tools/net10.0/any/ja/System.CommandLine.resources.dll",
    ];

    private readonly Workplace _work = new();
    private readonly string _version = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}";

    [Fact]
    public void It_packs_to_the_same_bytes_installs_and_runs()
    {
        Assert.Equal(Pack("first"), Pack("second"));
        using (var archive = ZipFile.OpenRead(_work[$"first/TokyoDs.Tool.{_version}.nupkg"]))
        {
            Assert.Equal(Files, archive.Entries.Select(entry => entry.FullName).Where(name => !name.Contains("rels", StringComparison.Ordinal) && name[0] != '[' && !name.StartsWith("package/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        }

        Succeeds("dotnet", "tool", "install", "TokyoDs.Tool", "--tool-path", _work["tools"], "--source", _work["first"], "--version", _version);

        var old = _work.Schema("old", "a", "1.0", "\"maxLength\": 50");
        var current = _work.Schema("new", "a", "1.0", "\"maxLength\": 40");
        var japanese = Tool("C.UTF-8", "schema", "diff", old, current);
        Assert.Equal(1, japanese.ExitCode);
        Assert.Contains("メジャーバージョンを上げる（今は 1 のまま）", japanese.Output, StringComparison.Ordinal);
        Assert.Contains("Raise the major version", Tool("en_US.UTF-8", "schema", "diff", old, current).Output, StringComparison.Ordinal);
        Assert.Equal(0, Tool("C.UTF-8", "schema", "check", _work.Write("in.json", "\"見本\""), "--schema", old).ExitCode);
        Assert.Equal(1, Tool("C.UTF-8", "fix", "--path", _work.Write("page.html", "<html lang=\"jp\">"), "--dry-run").ExitCode);
        Assert.Contains("達成基準 38 件", Tool("C.UTF-8", "jis-report", "--csv", _work["jis.csv"]).Output, StringComparison.Ordinal);

        var wrong = Tool("ja_JP.UTF-8", "schema", "diff", old);
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("スキーマ（またはフォルダー）を二つ", wrong.Output, StringComparison.Ordinal);
        Assert.StartsWith("0.1.0", Tool("C.UTF-8", "--version").Output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _work.Dispose();
        var cached = Path.Combine(
            Environment.GetEnvironmentVariable("NUGET_PACKAGES")
                ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
            "tokyods.tool",
            _version);
        if (Directory.Exists(cached))
        {
            Directory.Delete(cached, recursive: true);
        }
    }

    /// <summary>Packs into a folder and says what the package's bytes are.</summary>
    private string Pack(string folder)
    {
        var packed = Succeeds(
            "dotnet", "pack", Path.Combine(Repository.Root, "src/Tool/TokyoDs.Tool"), "-c", Configuration, "--no-build",
            "-o", _work[folder], $"-p:PackageVersion={_version}", "--nologo", "-v", "q");
        Assert.DoesNotContain("warning", packed, StringComparison.OrdinalIgnoreCase);
        return Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(_work[$"{folder}/TokyoDs.Tool.{_version}.nupkg"])));
    }

    private CommandResult Tool(string language, params string[] arguments) => new Command(_work["tools/tokyods"], arguments)
    {
        WorkingDirectory = _work.Folder,
        Environment = new Dictionary<string, string?> { ["LANG"] = language, ["LC_ALL"] = null, ["LC_MESSAGES"] = null, ["DOTNET_CLI_UI_LANGUAGE"] = null },
    }.Run();

    private string Succeeds(string program, params string[] arguments)
    {
        var result = new Command(program, arguments)
        {
            WorkingDirectory = _work.Folder,
            Environment = new Dictionary<string, string?> { ["SOURCE_DATE_EPOCH"] = "1767225600", ["MSBUILDDISABLENODEREUSE"] = "1" },
        }.Run();
        Assert.True(result.Succeeded, result.Output);
        return result.Output;
    }
}

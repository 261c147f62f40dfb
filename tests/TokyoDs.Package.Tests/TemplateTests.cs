using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using TokyoDs.Eng;

namespace TokyoDs.Package.Tests;

/// <summary>Installs the template from the packed package and uses what it makes.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class TemplateTests(PackedPackage package) : IDisposable
{
    private readonly Consumer _user = Consumer.Empty(package);

    [Fact]
    public void A_generated_service_builds_with_warnings_as_errors_and_passes_its_own_tests()
    {
        var service = Generate("Demo");
        var build = Dotnet(service, "build", "-warnaserror", "--nologo");
        Assert.True(build.Succeeded, build.Output);
        var tests = Dotnet(service, "test", "--no-build", "--nologo");
        Assert.True(tests.Succeeded, tests.Output);
        Assert.Contains("Passed!", tests.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_contract_of_a_generated_service_takes_its_schema_along_and_is_checked()
    {
        var service = Generate("Demo");
        var project = Path.Combine(service, "Demo.csproj");
        var contract = Path.Combine(service, "Applications", "ApplicantContract.cs");
        var schema = Path.Combine(service, "contracts", "jp.lg.metro.tokyo.applicant.1.schema.json");
        var committed = File.ReadAllText(schema);
        var clean = Dotnet(service, "build", project, "--nologo", "-p:ContinuousIntegrationBuild=true");
        Assert.True(clean.Succeeded, clean.Output);

        var code = File.ReadAllText(contract);
        var withRoom = code.Replace("applicant\", 1, 0", "applicant\", 1, 1", StringComparison.Ordinal)
            .Replace("    [Concept(\"法人.法人番号\")", "    [Concept(\"個人.部屋番号\"), Display(Name = \"部屋番号\"), EnglishText(\"Room\")]\n    public string? Room { get; init; }\n\n    [Concept(\"法人.法人番号\")", StringComparison.Ordinal);
        File.WriteAllText(contract, withRoom);
        var written = Dotnet(service, "build", project, "--nologo");
        Assert.True(written.Succeeded, written.Output);
        Assert.Contains("\"room\": {", File.ReadAllText(schema), StringComparison.Ordinal);
        Assert.Contains("applicant:1.1", File.ReadAllText(schema), StringComparison.Ordinal);

        File.WriteAllText(schema, committed);
        File.WriteAllText(contract, code.Replace("MaxLength(254)", "MaxLength(100)", StringComparison.Ordinal));
        var broken = Dotnet(service, "build", project, "--nologo");
        Assert.False(broken.Succeeded, broken.Output);
        Assert.Contains("error TDS4102:", broken.Output, StringComparison.Ordinal);
        Assert.Equal(committed, File.ReadAllText(schema));
    }

    [Fact]
    public async Task A_generated_service_runs_and_runs_again_after_a_stop()
    {
        var service = Generate("my-service.v2");
        foreach (var start in (string[])["first", "second"])
        {
            using var process = new Command("dotnet", "run", "--project", Directory.GetFiles(service, "*.csproj").Single()) { WorkingDirectory = service, Environment = Clean }.Start();
            try
            {
                var address = await AddressOf(process.StandardOutput);
                using var client = new HttpClient();
                var page = await client.GetAsync(address);
                Assert.True(page.StatusCode == HttpStatusCode.OK, $"{start} start: {page.StatusCode}");
                Assert.Contains("<html lang=\"ja\"", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
                Assert.Contains("href=\"/_content/TokyoDs.Sdk/tokyods.", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
                Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri(address, "/health/ready"))).StatusCode);

                // As a terminal does it for Ctrl+C: dotnet run waits for the service, which stops its database.
                new Command("kill", ["-INT", .. ChildrenOf(process)]).Run();
                Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)), $"{start} start: the service did not end by itself.");
            }
            finally
            {
                if (!process.HasExited)
                {
                    process.Kill(entireProcessTree: true);
                }
            }
        }
    }

    [Fact]
    public void The_packed_template_asks_for_the_version_it_came_in()
    {
        using var archive = package.Open();
        var versions = archive.Entries.Single(entry => entry.FullName.EndsWith("tokyods-service/Directory.Packages.props", StringComparison.Ordinal));
        using var reader = new StreamReader(versions.Open());
        var text = reader.ReadToEnd();
        Assert.Contains(package.Version, text, StringComparison.Ordinal);
        Assert.DoesNotContain("0.0.0-dev", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_template_is_described_in_both_languages_and_packs_no_build_output()
    {
        using var archive = package.Open();
        var names = archive.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("templates/", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(names, name => name.Contains("/bin/", StringComparison.Ordinal) || name.Contains("/obj/", StringComparison.Ordinal) || name.Contains(".postgres", StringComparison.Ordinal));
        Assert.Contains("templates/tokyods-service/.editorconfig", names);
        using var template = JsonDocument.Parse(archive.GetEntry("templates/tokyods-service/.template.config/template.json")!.Open());
        using var japanese = JsonDocument.Parse(archive.GetEntry("templates/tokyods-service/.template.config/localize/templatestrings.ja.json")!.Open());
        Assert.Equal("tokyods-service", template.RootElement.GetProperty("shortName").GetString());
        foreach (var symbol in template.RootElement.GetProperty("symbols").EnumerateObject().Where(symbol => symbol.Value.TryGetProperty("description", out _)))
        {
            Assert.True(japanese.RootElement.TryGetProperty($"symbols/{symbol.Name}/description", out _), $"No Japanese for {symbol.Name}.");
        }
    }

    public void Dispose() => _user.Dispose();

    private static IEnumerable<string> ChildrenOf(Process process) =>
        Directory.EnumerateDirectories($"/proc/{process.Id}/task")
            .SelectMany(task => ChildrenOfThread(task).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string ChildrenOfThread(string task)
    {
        try
        {
            return File.ReadAllText(Path.Combine(task, "children"));
        }
        catch (IOException)
        {
            return ""; // the thread has ended
        }
    }

    private static readonly Dictionary<string, string?> Clean = new()
    {
        ["ASPNETCORE_URLS"] = null, ["ASPNETCORE_ENVIRONMENT"] = null, ["DOTNET_ENVIRONMENT"] = null, ["MSBUILDDISABLENODEREUSE"] = "1",
        ["CI"] = null, ["TF_BUILD"] = null,
    };

    private string Generate(string name)
    {
        var hive = Path.Combine(_user.Folder, "hive");
        _user.Write("nuget.config", $"<configuration><packageSources><add key=\"packed\" value=\"{package.Feed}\" /></packageSources></configuration>");
        foreach (var command in (string[][])[["new", "install", package.File], ["new", "tokyods-service", "-n", name, "--no-restore"]])
        {
            var result = Dotnet(_user.Folder, [.. command, "--debug:custom-hive", hive]);
            Assert.True(result.Succeeded, result.Output);
        }

        return Path.Combine(_user.Folder, name);
    }

    private static CommandResult Dotnet(string folder, params string[] arguments) => new Command("dotnet", arguments)
    {
        WorkingDirectory = folder,
        Timeout = TimeSpan.FromMinutes(10),
        Environment = Clean,
    }.Run();

    private static async Task<Uri> AddressOf(StreamReader output)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var seen = new List<string>();
        while (await output.ReadLineAsync(patience.Token) is { } line)
        {
            seen.Add(line);
            if (Listening().Match(line) is { Success: true } match)
            {
                return new Uri(match.Groups[1].Value);
            }
        }

        throw new InvalidOperationException("The service ended before it listened:\n" + string.Join('\n', seen));
    }

    [GeneratedRegex(@"[Ll]istening on: (http://\S+)")]
    private static partial Regex Listening();
}

#:project TokyoDs.Eng/TokyoDs.Eng.csproj
#:property PublishAot=false

// The product in one go: packs it, scaffolds a service outside the repository, adds a file as contractors hand it in,
// builds, prints the findings with their guideline items, and runs the service.
//   --no-serve   ends after the findings      --keep   leaves the folder      --en   messages in English
using System.Text.RegularExpressions;
using TokyoDs.Eng;

if (args.Except(["--no-serve", "--keep", "--en"]).ToList() is { Count: > 0 } unknown)
{
    Console.Error.WriteLine($"Unknown option {string.Join(" ", unknown)}. Known: --no-serve --keep --en");
    return 2;
}

var root = Repository.Root;
var folder = Directory.CreateTempSubdirectory("tokyods-try-").FullName;
if (!OperatingSystem.IsWindows())
{
    // PostgreSQL never runs as root: its user must be able to reach the data below this folder.
    File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
}

var feed = Path.Combine(folder, "packages");
var service = Path.Combine(folder, "Demo");
var version = $"0.1.0-try.{DateTime.UtcNow:yyyyMMddHHmmss}";
try
{
    Step("Pack TokyoDs.Sdk");
    Dotnet(root, "pack", "src/Sdk/TokyoDs.Sdk.Package", "-c", "Release", "-o", feed, $"-p:PackageVersion={version}", "--nologo", "-v", "q");
    File.WriteAllText(Path.Combine(folder, "nuget.config"), """
        <configuration>
          <packageSources>
            <add key="tokyods-try" value="packages" />
          </packageSources>
        </configuration>
        """);

    Step("Scaffold a service: dotnet new tokyods-service -n Demo");
    var hive = Path.Combine(folder, "hive");
    Dotnet(folder, "new", "install", Path.Combine(feed, $"TokyoDs.Sdk.{version}.nupkg"), "--debug:custom-hive", hive);
    Dotnet(folder, "new", "tokyods-service", "-n", "Demo", "-o", service, "--no-restore", "--debug:custom-hive", hive);

    Step("Build the service as it is: nothing to report");
    Report(Build(service));

    Step("Add what a contractor hands in: LegacyEndpoints.cs and Pages/Legacy.cshtml");
    foreach (var (sample, target) in new[] { ("LegacyEndpoints.cs", "LegacyEndpoints.cs"), ("Legacy.cshtml", "Pages/Legacy.cshtml") })
    {
        File.Copy(Path.Combine(root, "eng", "samples", sample), Path.Combine(service, target));
    }

    Step("Build again");
    Report(Build(service));

    if (!args.Contains("--no-serve"))
    {
        foreach (var added in (string[])["LegacyEndpoints.cs", "Pages/Legacy.cshtml"])
        {
            File.Delete(Path.Combine(service, added));
        }

        Step("Run the service (Ctrl+C ends it)");
        Serve(service);
    }

    return 0;
}
catch (InvalidOperationException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}
finally
{
    if (args.Contains("--keep"))
    {
        Console.WriteLine($"Kept: {folder}");
    }
    else
    {
        Directory.Delete(folder, recursive: true);
        DeleteCached();
    }
}

void Step(string text) => Console.WriteLine($"\n== {text}");

string Build(string project)
{
    var result = new Command("dotnet", "build", Directory.GetFiles(project, "*.csproj").Single(), "--no-incremental", "--nologo", "-p:TreatWarningsAsErrors=false", args.Contains("--en") ? "-p:TokyoDsLanguage=en" : "-p:TokyoDsLanguage=ja")
    {
        WorkingDirectory = project,
    }.Run();
    return result.Succeeded ? result.Output : throw new InvalidOperationException("The build failed:\n" + result.Output);
}

void Report(string build)
{
    var findings = Regex.Matches(build, @"^(?<file>[^\n(]+)\((?<line>\d+),\d+\): (?:warning|error) (?<id>TDS\d+|CA\d+): (?<text>[^\n]+?) \(http[^\n]*$", RegexOptions.Multiline)
        .Select(match => (File: Path.GetFileName(match.Groups["file"].Value), Line: int.Parse(match.Groups["line"].Value), Id: match.Groups["id"].Value, Text: match.Groups["text"].Value))
        .Distinct()
        .OrderBy(finding => finding.File, StringComparer.Ordinal)
        .ThenBy(finding => finding.Line)
        .ToList();
    foreach (var finding in findings)
    {
        Console.WriteLine($"{finding.Id}  {finding.File}:{finding.Line}  {finding.Text}");
    }

    Console.WriteLine(findings.Count == 0 ? "No findings." : $"{findings.Count} findings.");
}

void Serve(string project)
{
    var run = new Command("dotnet", "run", "--no-build", "--project", Directory.GetFiles(project, "*.csproj").Single())
    {
        WorkingDirectory = project,
        Timeout = Timeout.InfiniteTimeSpan,
        OnLine = line =>
        {
            if (Regex.Match(line, @"https?://\S+") is { Success: true } url && line.Contains("listening", StringComparison.OrdinalIgnoreCase))
            {
                Console.WriteLine($"Open {url.Value}");
            }
            else
            {
                Console.WriteLine(line);
            }
        },
    };
    Console.CancelKeyPress += (_, pressed) => pressed.Cancel = true;
    run.Run();
}

void Dotnet(string directory, params string[] arguments)
{
    var result = new Command("dotnet", arguments) { WorkingDirectory = directory }.Run();
    if (!result.Succeeded)
    {
        throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{result.Output}");
    }
}

void DeleteCached()
{
    var cached = Path.Combine(
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
        "tokyods.sdk",
        version);
    if (Directory.Exists(cached))
    {
        Directory.Delete(cached, recursive: true);
    }
}

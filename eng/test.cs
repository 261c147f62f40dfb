#:project TokyoDs.Eng/TokyoDs.Eng.csproj
#:property PublishAot=false

// Passes all tests: installs what they need, builds, checks the generated documents, runs every test project.
// Ends with "N passed, N failed"; the exit code is 0 when nothing failed.
using TokyoDs.Eng;

var root = Repository.Root;
var results = Path.Combine(root, "artifacts", "test-results");
if (Directory.Exists(results))
{
    Directory.Delete(results, recursive: true);
}

Directory.CreateDirectory(results);
var failures = 0;

Step("Install what the tests need", Prerequisites.Ensure);
if (Step("Build", () => Dotnet("build", "TokyoDs.Sdk.sln", "-c", "Release", "--nologo", "-v", "q")))
{
    Step("Documents are up to date", () => Dotnet("run", "--project", "eng/TokyoDs.Docs", "-c", "Release", "--no-build", "--", "--check"));
    Step("Test", () => Dotnet("test", "TokyoDs.Sdk.sln", "-c", "Release", "--no-build", "--nologo", "--logger", "trx", "--results-directory", results));
}

var report = TestReport.Read(results);
if (report.Skipped > 0)
{
    Console.WriteLine($"{report.Skipped} skipped");
}

var failed = Math.Max(report.Failed, failures);
Console.WriteLine($"{report.Passed} passed, {failed} failed");
return failed == 0 && report.Passed > 0 ? 0 : 1;

bool Step(string name, Func<bool> run)
{
    Console.WriteLine($"== {name}");
    var succeeded = run();
    if (!succeeded)
    {
        Console.WriteLine($"== {name}: FAILED");
        failures++;
    }

    return succeeded;
}

bool Dotnet(params string[] arguments) =>
    new Command("dotnet", arguments) { WorkingDirectory = root, OnLine = Console.WriteLine, Timeout = TimeSpan.FromMinutes(60) }.Run().Succeeded;

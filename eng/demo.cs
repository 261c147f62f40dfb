#:project TokyoDs.Eng/TokyoDs.Eng.csproj
#:project ../src/Sdk/TokyoDs.Sdk.AspNetCore/TokyoDs.Sdk.AspNetCore.csproj
#:property PublishAot=false

// The once-only demo in one go: builds and starts the licence register of one bureau, the subsidy application of another and the
// database between them, each a process of its own. Ctrl+C ends all three and removes their data.
using TokyoDs.Eng;
using TokyoDs.Hosting;

var root = Repository.Root;
if (!Prerequisites.Ensure())
{
    return 1;
}

foreach (var service in (string[])["LicenceRegister", "SubsidyApplication"])
{
    Console.WriteLine($"== Build {service}");
    var build = new Command("dotnet", "build", $"samples/once-only/{service}", "-c", "Release", "--nologo", "-v", "q") { WorkingDirectory = root }.Run();
    if (!build.Succeeded)
    {
        Console.Error.WriteLine(build.Output);
        return 1;
    }
}

var folder = Directory.CreateTempSubdirectory("tokyods-demo-");
try
{
    if (!OperatingSystem.IsWindows())
    {
        // PostgreSQL never runs as root: its account must be able to reach its data below this folder.
        folder.UnixFileMode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    }

    using var database = LocalPostgres.Start(folder.FullName);
    using var demo = new OnceOnlyDemo(folder.FullName, "Release", database.ConnectionString);
    demo.Start();
    Console.WriteLine($"== Licence register (asked by systems only): {demo.Register.Address}");
    Console.WriteLine($"== Subsidy application (open it):            {demo.Subsidy.Address}");
    Console.WriteLine("Ctrl+C ends the demo.");
    using var ended = new ManualResetEventSlim();
    Console.CancelKeyPress += (_, signal) =>
    {
        signal.Cancel = true;
        ended.Set();
    };
    using var terminated = System.Runtime.InteropServices.PosixSignalRegistration.Create(
        System.Runtime.InteropServices.PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            ended.Set();
        });
    ended.Wait();
    return 0;
}
catch (InvalidOperationException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}
finally
{
    folder.Delete(recursive: true);
}

using System.Diagnostics;
using System.Globalization;
using TokyoDs.Eng;
using TokyoDs.Hosting;
using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.Samples;

/// <summary>Both bureaus and their database, each a process of its own, for all tests of a class.</summary>
public sealed class RunningDemo : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tokyods-demo-tests-");
    private LocalPostgres _database;

    public RunningDemo()
    {
        if (!OperatingSystem.IsWindows())
        {
            // PostgreSQL drops to another account when the tests run as root; that account must reach the folder.
            _folder.UnixFileMode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        }

        _database = LocalPostgres.Start(_folder.FullName);
        Demo = new(_folder.FullName, Configuration, _database.ConnectionString);
        Demo.Start();
    }

    public OnceOnlyDemo Demo { get; }

    public string Database => _database.ConnectionString;

    public Task<LedgerVerification> VerifyRegisterLedger() =>
        FileAccessLedger.VerifyFolderAsync(Demo.RegisterLedger, LedgerKeys.FromBase64("demo", [new("demo", Demo.RegisterSecret)]));

    public PostgresAccessLedger SubsidyLedger(Npgsql.NpgsqlDataSource source) => new(source, LedgerKeys.FromBase64("demo", [new("demo", Demo.SubsidySecret)]));

    /// <summary>Ends the database server as a crash does.</summary>
    public void KillDatabase()
    {
        var file = Directory.GetFiles(_database.Folder, "postmaster.pid", SearchOption.AllDirectories).Single();
        using var server = Process.GetProcessById(int.Parse(File.ReadLines(file).First(), CultureInfo.InvariantCulture));
        server.Kill(entireProcessTree: true);
        server.WaitForExit();
    }

    /// <summary>Starts the database on the data that is left, and the application that uses it.</summary>
    public void RestartDatabase()
    {
        _database.Dispose();
        _database = LocalPostgres.Start(_folder.FullName);
        Demo.RestartSubsidy(_database.ConnectionString);
    }

    public void Dispose()
    {
        Demo.Dispose();
        _database.Dispose();
        _folder.Delete(recursive: true);
    }
}

using TokyoDs.Hosting;

namespace TokyoService.Tests;

/// <summary>A database of the tests' own in a temporary folder, so that they never touch the development data.</summary>
public sealed class TestDatabase : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("service-tests-");
    private LocalPostgres _server;

    public TestDatabase()
    {
        if (!OperatingSystem.IsWindows())
        {
            // PostgreSQL drops to another account when the tests run as root; that account must reach the folder.
            _folder.UnixFileMode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        }

        _server = LocalPostgres.Start(_folder.FullName);
    }

    public string ConnectionString => _server.ConnectionString;

    public void Restart()
    {
        _server.Dispose();
        _server = LocalPostgres.Start(_folder.FullName);
    }

    public void Dispose()
    {
        _server.Dispose();
        _folder.Delete(recursive: true);
    }
}

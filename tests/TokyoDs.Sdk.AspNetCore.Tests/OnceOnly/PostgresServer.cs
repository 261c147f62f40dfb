using System.Globalization;
using Npgsql;
using TokyoDs.Hosting;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>One private PostgreSQL for all tests of a class; each test takes a schema of its own.</summary>
public sealed class PostgresServer : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tokyods-ledger-");
    private readonly Lazy<LocalPostgres> _server;
    private int _schemas;

    public PostgresServer()
    {
        if (!OperatingSystem.IsWindows())
        {
            // PostgreSQL drops to another account when the tests run as root; that account must reach the folder.
            _folder.UnixFileMode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        }

        _server = new(() => LocalPostgres.Start(_folder.FullName));
    }

    public string ConnectionString => _server.Value.ConnectionString + ";Include Error Detail=true";

    public string NewSchema() => string.Create(CultureInfo.InvariantCulture, $"ledger_{Interlocked.Increment(ref _schemas)}");

    public NpgsqlDataSource NewSource() => NpgsqlDataSource.Create(ConnectionString);

    /// <summary>The server process and its port, to be killed.</summary>
    public int ProcessId() => int.Parse(File.ReadLines(Path.Combine(_server.Value.Folder, "data", "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    /// <summary>Starts the server again after it was killed.</summary>
    public LocalPostgres Restart() => LocalPostgres.Start(_folder.FullName);

    public void Dispose()
    {
        if (_server.IsValueCreated)
        {
            _server.Value.Dispose();
        }

        _folder.Delete(recursive: true);
    }
}

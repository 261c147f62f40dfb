using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace TokyoDs.Hosting;

/// <summary>A private PostgreSQL server for development and tests, run from the programs installed on this machine.</summary>
/// <remarks>
/// The data stays in the <c>.postgres</c> folder of the project and survives restarts. The server listens on a free
/// port of the loopback address only and asks for a random password. A server left behind by an app that was killed is
/// found and used again; it stops with the last app that uses it. Never meant for production.
/// </remarks>
public sealed class LocalPostgres : IDisposable
{
    private const string Account = "app";
    private const string Database = "app";
    private const int StartAttempts = 3;
    private static readonly TimeSpan ReusePatience = TimeSpan.FromSeconds(30);

    private readonly PostgresInstallation _installation;
    private readonly ClusterFolder _folder;
    private readonly DataOwner _owner;
    private readonly ServerLease _lease;
    private int _stopped;

    private LocalPostgres(PostgresInstallation installation, ClusterFolder folder, DataOwner owner)
    {
        (_installation, _folder, _owner) = (installation, folder, owner);
        using var alone = folder.Lock();
        var password = folder.HasCluster ? folder.Password() : CreateCluster();
        Port = FindRunningServer(password) ?? StartServer();
        EnsureDatabase(password);
        ConnectionString = string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={Port};Username={Account};Password={password};Database={Database}");
        _lease = ServerLease.Take(folder.Leases);
    }

    /// <summary>The connection string of the database, in the form that Npgsql reads.</summary>
    public string ConnectionString { get; }

    /// <summary>The loopback port the server listens on.</summary>
    public int Port { get; }

    /// <summary>The folder that holds the data: <c>.postgres</c> in the project, or a folder below <c>/var/tmp</c> when
    /// the app runs as root and the project cannot be reached by the account <c>postgres</c>.</summary>
    public string Folder => _folder.Path;

    /// <summary>The major version of the server.</summary>
    public int Version => _installation.Major;

    /// <summary>Starts the server of a project folder, or joins it when it already runs, and waits until it answers.</summary>
    /// <param name="projectFolder">The folder in which <c>.postgres</c> is kept.</param>
    /// <exception cref="InvalidOperationException">PostgreSQL is not installed or did not start; the message says what to do.</exception>
    public static LocalPostgres Start(string projectFolder) => Start(projectFolder, "Default");

    internal static LocalPostgres Start(string projectFolder, string connectionName)
    {
        ArgumentException.ThrowIfNullOrEmpty(projectFolder);
        if (PostgresInstallation.Find(major: null) is not { } newest)
        {
            throw new InvalidOperationException(LocalPostgresTexts.NotInstalled(connectionName));
        }

        var owner = DataOwner.Current();
        var folder = ClusterFolder.Open(projectFolder, owner);
        var installation = folder.Major is null or 0 || folder.Major == newest.Major ? newest : PostgresInstallation.Find(folder.Major);
        return installation is null
            ? throw new InvalidOperationException(LocalPostgresTexts.WrongVersion(folder.Path, folder.Major))
            : new(installation, folder, owner);
    }

    /// <summary>Stops the server unless another running app still uses it.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _stopped, 1) == 1)
        {
            return;
        }

        using var alone = _folder.Lock();
        if (_lease.GiveBack(_folder.Leases))
        {
            _owner.Run(_installation.Program("pg_ctl"), "stop", "-D", _folder.Data, "-m", "fast", "-w");
        }
    }

    private string CreateCluster()
    {
        if (Directory.Exists(_folder.DataInTheMaking))
        {
            Directory.Delete(_folder.DataInTheMaking, recursive: true); // an earlier initdb was interrupted
        }

        var password = _folder.CreatePassword(_owner);
        var made = _owner.Run(
            _installation.Program("initdb"),
            "-D", _folder.DataInTheMaking, "-U", Account, $"--pwfile={_folder.InitialPasswordFile}",
            "-A", "scram-sha-256", "-E", "UTF8", "--locale=C");
        File.Delete(_folder.InitialPasswordFile);
        if (!made.Succeeded)
        {
            throw new InvalidOperationException(LocalPostgresTexts.DidNotStart(made.Output));
        }

        File.AppendAllText(Path.Combine(_folder.DataInTheMaking, "postgresql.conf"), """

            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            """);
        Directory.Move(_folder.DataInTheMaking, _folder.Data);
        return password;
    }

    private int? FindRunningServer(string password)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < ReusePatience; Thread.Sleep(200))
        {
            if (!File.Exists(_folder.ProcessFile))
            {
                return null;
            }

            var lines = File.ReadAllLines(_folder.ProcessFile);
            if (!int.TryParse(lines.FirstOrDefault(), CultureInfo.InvariantCulture, out var process) || !IsOurServer(process))
            {
                File.Delete(_folder.ProcessFile); // the machine or the server died; its number may belong to another program now
                return null;
            }

            if (lines.Length > 3 && int.TryParse(lines[3], CultureInfo.InvariantCulture, out var port) && Ask(port, password, "postgres", "select 1").Succeeded)
            {
                return port;
            }
        }

        throw new InvalidOperationException(LocalPostgresTexts.DidNotStart(EndOfLog()));
    }

    private bool IsOurServer(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return OperatingSystem.IsLinux()
                ? Directory.ResolveLinkTarget($"/proc/{processId}/cwd", returnFinalTarget: true)?.FullName == ResolvedData()
                : process.ProcessName.StartsWith("postgres", StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception gone) when (gone is ArgumentException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The data folder as the kernel names it, without symbolic links on the way.</summary>
    private string ResolvedData()
    {
        var answer = Command.Run("/usr/bin/env", ["readlink", "-f", _folder.Data]);
        return answer.Succeeded ? answer.Output : _folder.Data;
    }

    private int StartServer()
    {
        var failure = "";
        for (var attempt = 0; attempt < StartAttempts; attempt++)
        {
            var port = FreePort();
            File.Delete(_folder.Log);
            var started = _owner.Run(
                _installation.Program("pg_ctl"),
                "start", "-D", _folder.Data, "-l", _folder.Log, "-w", "-t", "60",
                "-o", string.Create(CultureInfo.InvariantCulture, $"-p {port}"));
            if (started.Succeeded)
            {
                return port;
            }

            failure = started.Output;
        }

        throw new InvalidOperationException(LocalPostgresTexts.DidNotStart($"{failure}{Environment.NewLine}{EndOfLog()}"));
    }

    private void EnsureDatabase(string password)
    {
        var found = Ask(Port, password, "postgres", $"select 1 from pg_database where datname = '{Database}'");
        if (found.Succeeded && found.Output.Length == 0)
        {
            found = Ask(Port, password, "postgres", $"create database {Database}");
        }

        if (!found.Succeeded)
        {
            throw new InvalidOperationException(LocalPostgresTexts.DidNotStart(found.Output));
        }
    }

    private Command.Answer Ask(int port, string password, string database, string sql) =>
        Command.Run(
            _installation.Program("psql"),
            ["-h", "127.0.0.1", "-p", port.ToString(CultureInfo.InvariantCulture), "-U", Account, "-d", database, "-XAtqc", sql],
            password);

    private string EndOfLog() =>
        File.Exists(_folder.Log) ? string.Join(Environment.NewLine, File.ReadLines(_folder.Log).TakeLast(10)) : "";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

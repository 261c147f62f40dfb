using System.Diagnostics;
using System.Globalization;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>Another process that writes to a ledger; see tests/TokyoDs.LedgerWriter.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process _process;

    private WriterProcess(Process process) => _process = process;

    /// <summary>The identifiers that the process said were stored, before it ended or was killed.</summary>
    public List<Guid> Stored { get; } = [];

    public List<string> Failures { get; } = [];

    public bool IsDone { get; private set; }

    public int Id => _process.Id;

    public static WriterProcess Start(string store, string place, int events, int tasks, int shared = 0, string? database = null, string? limit = null)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        string[] line =
        [
            dotnet, Path.Combine(AppContext.BaseDirectory, "TokyoDs.LedgerWriter.dll"), store, place,
            events.ToString(CultureInfo.InvariantCulture), tasks.ToString(CultureInfo.InvariantCulture), shared.ToString(CultureInfo.InvariantCulture),
        ];
        line = limit is null ? line : ["/bin/sh", "-c", $"{limit}; exec \"$@\"", "sh", .. line];
        var start = new ProcessStartInfo(line[0], line[1..]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["LEDGER_DATABASE"] = database;

        // A limit of the file size would hit the runtime's own executable memory too.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return new(Process.Start(start)!);
    }

    /// <summary>Reads until so many events were acknowledged, or to the end.</summary>
    public async Task ReadAsync(int until = int.MaxValue)
    {
        while (Stored.Count < until && await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            switch (line.Split(' ', 2))
            {
                case ["stored", { Length: 36 } id]:
                    Stored.Add(Guid.Parse(id));
                    break;
                case ["failed" or "refused", var message]:
                    Failures.Add(message);
                    break;
                case ["done"]:
                    IsDone = true;
                    break;
            }
        }
    }

    /// <summary>SIGKILL; what the process had said by then is still read.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await ReadAsync();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}

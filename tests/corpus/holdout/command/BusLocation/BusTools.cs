using System.ComponentModel;
using System.Diagnostics;

namespace Kotsu.Bus;

public sealed class BusOptions
{
    public string Tool { get; set; } = "/usr/local/bin/gtfs";
}

public static class ProcessExtensions
{
    public static ProcessStartInfo WithArguments(this ProcessStartInfo info, string arguments)
    {
        info.Arguments = arguments; // weak TDS1002
        return info;
    }

    public static ProcessStartInfo WithFixed(this ProcessStartInfo info, IEnumerable<string> arguments)
    {
        foreach (var argument in arguments)
        {
            info.ArgumentList.Add(argument); // safe TDS1002
        }

        return info;
    }
}

public class BusTools(BusOptions options)
{
    private string? _route;

    public string? Route
    {
        get => _route;
        set => _route = value?.Trim();
    }

    public bool Export()
    {
        using var process = new Process { StartInfo = new ProcessStartInfo(options.Tool).WithArguments("export --route " + Route) };
        return Run(process);
    }

    public bool ExportList()
    {
        using var process = new Process { StartInfo = new ProcessStartInfo(options.Tool).WithFixed(["export", "--route", Route ?? "all"]) };
        return Run(process);
    }

    public bool Validate(string version)
    {
        if (!Version.TryParse(version, out var parsed))
        {
            return false;
        }

        using var process = Process.Start(options.Tool, $"validate --spec {parsed.ToString(2)}"); // safe TDS1002
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    public bool Open(string? viewer)
    {
        var program = string.IsNullOrEmpty(viewer) ? options.Tool : viewer;
        using var process = Process.Start(program); // weak TDS1002
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    private static bool Run(Process process)
    {
        try
        {
            return process.Start();
        }
        catch (Win32Exception ex)
        {
            throw new InvalidOperationException("変換プログラムを起動できません。", ex);
        }
    }
}

using System.Diagnostics;
using System.Globalization;

namespace TokyoDs.Hosting;

/// <summary>A note that one running app uses the server; whoever gives back the last living one stops the server.</summary>
internal sealed class ServerLease
{
    /// <summary>A process number is used again after a while; the start time tells two processes apart.</summary>
    private static readonly TimeSpan ClockDrift = TimeSpan.FromMinutes(1);

    private readonly string _file;

    private ServerLease(string file) => _file = file;

    public static ServerLease Take(string folder)
    {
        using var me = Process.GetCurrentProcess();
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{me.Id}-{Guid.NewGuid():N}"));
        File.WriteAllText(file, me.StartTime.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture));
        return new(file);
    }

    /// <summary>Gives the lease back; true when no other living app holds one.</summary>
    public bool GiveBack(string folder)
    {
        File.Delete(_file);
        var isLast = true;
        foreach (var other in Directory.EnumerateFiles(folder))
        {
            if (IsHeld(other))
            {
                isLast = false;
            }
            else
            {
                File.Delete(other);
            }
        }

        return isLast;
    }

    private static bool IsHeld(string file)
    {
        if (!int.TryParse(Path.GetFileName(file).Split('-')[0], CultureInfo.InvariantCulture, out var id))
        {
            return false;
        }

        try
        {
            using var process = Process.GetProcessById(id);
            return DateTimeOffset.TryParse(File.ReadAllText(file), CultureInfo.InvariantCulture, out var start)
                && (process.StartTime.ToUniversalTime() - start).Duration() < ClockDrift;
        }
        catch (ArgumentException)
        {
            return false; // no such process: the app was killed and could not clean up
        }
    }
}

using System.Diagnostics;
using System.Text;

namespace TokyoDs.Eng;

/// <summary>Runs programs the way the scripts and the package tests need them: arguments as a list, output kept.</summary>
public sealed record Command(string Program, params IReadOnlyList<string> Arguments)
{
    public string? WorkingDirectory { get; init; }

    /// <summary>Variables to set, or to clear where the value is null.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    /// <summary>Called with each line as it comes.</summary>
    public Action<string>? OnLine { get; init; }

    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>The exit code and everything that was printed. A program that outlives its time is killed with its children.</summary>
    public CommandResult Run()
    {
        using var process = Start();
        var output = new StringBuilder();
        var gate = new Lock();
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Timeout))
        {
            process.Kill(entireProcessTree: true);
            return new(-1, output + $"\n{Program} did not end within {Timeout} and was stopped.");
        }

        process.WaitForExit();
        return new(process.ExitCode, output.ToString());

        void Take(string? line)
        {
            if (line is null)
            {
                return;
            }

            lock (gate)
            {
                output.Append(line).Append('\n');
                OnLine?.Invoke(line);
            }
        }
    }

    /// <summary>Starts the program and leaves it running; its output is redirected and must be read.</summary>
    public Process Start()
    {
        var start = new ProcessStartInfo(Program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = WorkingDirectory ?? "",
        };
        foreach (var argument in Arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // What an outer dotnet or test run sets for itself is not meant for the programs it starts.
        foreach (var inherited in (string[])["MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly", "DOTNET_HOST_PATH", "VSTEST_CONNECTION_TIMEOUT"])
        {
            start.Environment.Remove(inherited);
        }

        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"'{Program}' could not be started.");
    }
}

/// <summary>How a program ended and what it printed (both streams, in the order of arrival).</summary>
public sealed record CommandResult(int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;
}

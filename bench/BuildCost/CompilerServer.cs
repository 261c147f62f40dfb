using System.Diagnostics;
using TokyoDs.Eng;

namespace BuildCost;

/// <summary>
/// A compiler server of its own, as a build starts one and asks it again for the next project or the next build: what has been compiled by the
/// runtime the first time is there the second time.
/// </summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly string _pipe = "tokyods-bench-" + Guid.NewGuid().ToString("N");
    private readonly Process _process;

    public CompilerServer()
    {
        _process = new Command("dotnet", "exec", Workspace.CompilerFile("VBCSCompiler.dll"), $"-pipename:{_pipe}").Start();
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();

        // A client that finds no socket would start a server of its own.
        if (!SpinWait.SpinUntil(() => File.Exists(Path.Combine(Path.GetTempPath(), _pipe)), TimeSpan.FromSeconds(30)))
        {
            throw new InvalidOperationException("The compiler server did not listen within 30 seconds.");
        }
    }

    /// <summary>Has the server compile once; its CPU time until then is not counted.</summary>
    public Measurement Compile(string arguments)
    {
        var before = Cpu();
        // A server ends by itself when the rows of the others take more than ten minutes.
        var result = new Command("dotnet", "exec", Workspace.CompilerFile("csc.dll"), $"/shared:{_pipe}", "/keepalive:7200", "/noconfig", $"@{arguments}")
        {
            WorkingDirectory = Path.GetDirectoryName(arguments),
        }.Run();
        var spent = Cpu() - before;
        if (!result.Succeeded || spent < TimeSpan.FromMilliseconds(100))
        {
            throw new InvalidOperationException($"The server did not compile {arguments}:\n{result.Output}");
        }

        return new(spent.TotalSeconds, _process.PeakWorkingSet64 / 1048576.0, result.Output.Split('\n').Count(line => line.Contains(": warning ", StringComparison.Ordinal)));
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private TimeSpan Cpu()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }
}

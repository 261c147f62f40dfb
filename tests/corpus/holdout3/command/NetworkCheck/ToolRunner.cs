using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Joho.Infra;

public record PingRequest(string Target);

public record ServiceRequest(ServiceKind Kind, int Number);

public enum ServiceKind
{
    Status,
    Restart,
}

public class ToolRunner
{
    public async Task<int> RunAsync(string tool, string arguments)
    {
        using var process = new Process { StartInfo = new ProcessStartInfo(tool) };
        process.StartInfo.Arguments = arguments; // weak TDS1002
        process.StartInfo.RedirectStandardOutput = true;
        process.Start();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}

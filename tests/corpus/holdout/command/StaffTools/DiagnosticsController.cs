using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Shokuin.Tools;

[Authorize(Roles = "SystemAdmin")]
[ApiController]
[AutoValidateAntiforgeryToken]
[Route("tools")]
public class DiagnosticsController : ControllerBase
{
    private static readonly HashSet<string> Services = new(StringComparer.Ordinal) { "nginx", "postgresql", "chronyd" };

    [HttpPost("ping")]
    public string Ping([FromForm] string host)
    {
        using var process = Process.Start("/bin/sh", ["-c", $"ping -c 1 {host}"]); // weak TDS1002
        process.WaitForExit(5000);
        return process.ExitCode == 0 ? "応答あり" : "応答なし";
    }

    [HttpPost("ping-address")]
    public ActionResult<string> PingAddress([FromForm] string host)
    {
        if (!IPAddress.TryParse(host, out var address))
        {
            return BadRequest();
        }

        using var process = Process.Start("/bin/sh", ["-c", $"ping -c 1 {address}"]); // safe TDS1002
        process.WaitForExit(5000);
        return process.ExitCode == 0 ? "応答あり" : "応答なし";
    }

    [HttpPost("restart")]
    public IActionResult Restart([FromBody] RestartRequest request)
    {
        if (!Services.Contains(request.Service))
        {
            return NotFound();
        }

        Process.Start("systemctl", "restart " + request.Service)?.Dispose(); // safe TDS1002
        return NoContent();
    }

    [HttpPost("run")]
    public IActionResult RunScript([FromBody] ScriptRequest request)
    {
        var start = new ProcessStartInfo();
        start.UseShellExecute = false;
        start.FileName = request.Script; // weak TDS1002
        start.WorkingDirectory = "/opt/tools";
        using var process = new Process { StartInfo = start };
        process.Start();
        return Accepted();
    }

    [HttpPost("backup")]
    public IActionResult Backup()
    {
        string label = Request.Headers["X-Backup-Label"].FirstOrDefault() ?? "manual";
        var args = string.Join(' ', "-c", "-f", $"/backup/{label}.dump", "kyoyu");
        using var dump = Process.Start("pg_dump", args); // weak TDS1002
        dump.WaitForExit();
        return NoContent();
    }
}

public record RestartRequest(string Service);

public record ScriptRequest(string Script);

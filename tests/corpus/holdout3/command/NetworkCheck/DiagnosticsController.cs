using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Joho.Infra;

[ApiController]
[Authorize(Roles = "infra")]
[Route("api/diagnostics")]
public class DiagnosticsController(ToolRunner runner) : ControllerBase
{
    [HttpPost("ping")]
    public async Task<IActionResult> Ping([FromBody] PingRequest request) => Ok(await runner.RunAsync("ping", "-c 4 " + request.Target));

    [HttpPost("ping-address")]
    public async Task<IActionResult> PingAddress([FromBody] PingRequest request)
    {
        if (!IPAddress.TryParse(request.Target, out var address))
        {
            return BadRequest();
        }

        using var process = Process.Start("ping", "-c 4 " + address); // safe TDS1002
        await process.WaitForExitAsync();
        return Ok(process.ExitCode);
    }

    [HttpPost("trace")]
    public async Task<IActionResult> Trace([FromBody] PingRequest request)
    {
        using var process = Process.Start(new ProcessStartInfo("cmd.exe", $"/c tracert {request.Target}")); // weak TDS1002
        await process!.WaitForExitAsync();
        return Ok();
    }

    [HttpPost("resolve")]
    public async Task<IActionResult> Resolve([FromBody] PingRequest request)
    {
        using var process = Process.Start(new ProcessStartInfo("nslookup", ["-type=A", "--", request.Target])); // safe TDS1002
        await process!.WaitForExitAsync();
        return Ok();
    }

    [HttpPost("service")]
    public async Task<IActionResult> Service([FromBody] ServiceRequest request)
    {
        var action = request.Kind == ServiceKind.Restart ? "restart" : "status";
        using var process = Process.Start("systemctl", $"{action} portal-{request.Number}.service"); // safe TDS1002
        await process.WaitForExitAsync();
        return Ok();
    }
}

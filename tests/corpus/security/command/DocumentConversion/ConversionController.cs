using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Henkan;

[ApiController]
[Authorize(Roles = "clerk")]
[Route("api/conversions")]
public partial class ConversionController(IConverter converter) : ControllerBase
{
    [GeneratedRegex(@"\A[a-z]{1,12}\z", RegexOptions.None, 200)]
    private static partial Regex QueueName();

    [HttpPost("pdf")]
    public async Task<IActionResult> Pdf([FromBody] string file, CancellationToken stop) => Ok(await converter.ToPdfAsync(file, stop));

    [HttpPost("pdf/safe")]
    public async Task<IActionResult> SafePdf([FromBody] string file, CancellationToken stop) => Ok(await converter.ToPdfSafelyAsync(file, stop));

    [HttpPost("run")]
    public async Task<IActionResult> Run(ConversionOrder order, CancellationToken stop) => Ok(await converter.RunAsync(order, stop));

    [HttpPost("queue/{queue}/pause")]
    public IActionResult Pause(string queue)
    {
        using var process = Process.Start("/usr/sbin/cupsdisable", queue); // weak TDS1002
        process.WaitForExit();
        return NoContent();
    }

    [HttpPost("queue/{queue}/resume")]
    public IActionResult Resume(string queue)
    {
        if (!QueueName().IsMatch(queue))
        {
            return NotFound();
        }

        using var process = Process.Start("/usr/sbin/cupsenable", queue); // safe TDS1002
        process.WaitForExit();
        return NoContent();
    }
}

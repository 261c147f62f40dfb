using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Uketsuke.Web;

public sealed class ReceiptClosedException(string userMessage) : Exception("receipt closed")
{
    public string UserMessage { get; } = userMessage;
}

public interface IReceipts
{
    Task<int> TakeAsync(int counter);
}

[ApiController]
[Route("api/receipts")]
[Authorize(AuthenticationSchemes = "Bearer")]
public class ReceiptsController(IReceipts receipts, IHostEnvironment environment, ILogger<ReceiptsController> logger) : ControllerBase
{
    [HttpPost("{counter:int}")]
    public async Task<IActionResult> Take(int counter)
    {
        try
        {
            return Ok(await receipts.TakeAsync(counter));
        }
        catch (ReceiptClosedException closed)
        {
            return Conflict(closed.UserMessage); // safe TDS1303
        }
        catch (InvalidOperationException e)
        {
            return BadRequest(e.Message); // weak TDS1303
        }
    }

    [HttpPost("{counter:int}/v2")]
    public async Task<IActionResult> TakeV2(int counter)
    {
        try
        {
            return Ok(await receipts.TakeAsync(counter));
        }
        catch (InvalidOperationException e)
        {
            logger.LogError(e, "採番に失敗 {Counter}", counter);
            return BadRequest("受付番号を発行できませんでした。"); // safe TDS1303
        }
    }

    [HttpPost("{counter:int}/v3")]
    public async Task<IActionResult> TakeV3(int counter)
    {
        try
        {
            return Ok(await receipts.TakeAsync(counter));
        }
        catch (Exception e)
        {
            return StatusCode(500, new { error = "failed", detail = e.ToString() }); // weak TDS1303
        }
    }

    [HttpPost("{counter:int}/v4")]
    public async Task<IActionResult> TakeV4(int counter)
    {
        try
        {
            return Ok(await receipts.TakeAsync(counter));
        }
        catch (Exception e) when (environment.IsDevelopment())
        {
            return Problem(e.ToString()); // safe TDS1303
        }
    }

    [HttpPost("{counter:int}/v5")]
    public async Task<IActionResult> TakeV5(int counter)
    {
        try
        {
            return Ok(await receipts.TakeAsync(counter));
        }
        catch (Exception e)
        {
            logger.LogError(e, "採番に失敗 {Counter}", counter);
            return Problem(detail: e.InnerException?.Message ?? "失敗しました", statusCode: 500); // weak TDS1303
        }
    }
}

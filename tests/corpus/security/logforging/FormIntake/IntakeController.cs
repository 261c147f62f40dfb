using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Uketsuke;

[ApiController]
[Authorize]
[Route("api/intake")]
public class IntakeController(IIntakeService intake, ILogger<IntakeController> logger) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post(IntakeForm form, CancellationToken stop)
    {
        if (!intake.Check(form, out var problem))
        {
            logger.LogWarning(problem); // weak TDS1016
            logger.LogWarning("{Office} の希望日が範囲外です", form.Office); // safe TDS1016
            return UnprocessableEntity();
        }

        var count = await intake.AcceptAsync(form, stop);
        logger.LogInformation($"添付 {count} 個を受け付け"); // safe TDS1016
        return Accepted();
    }

    [HttpPost("raw")]
    public async Task<IActionResult> Raw()
    {
        using var reader = new StreamReader(Request.Body);
        var first = await reader.ReadLineAsync();
        var rest = await reader.ReadToEndAsync();
        logger.LogDebug("本文: " + rest); // weak TDS1016
        logger.LogDebug("本文: " + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(rest))); // safe TDS1016
        logger.LogDebug("{First}", first); // safe TDS1016
        return NoContent();
    }

    [HttpPost("choice")]
    public IActionResult Choice([FromBody] string choice)
    {
        var label = choice switch
        {
            "a" => "窓口",
            "b" => "郵送",
            _ => "その他",
        };
        logger.LogInformation("受け取り方法 " + label); // safe TDS1016
        var shown = choice switch
        {
            "a" => "窓口",
            "b" => "郵送",
            _ => choice,
        };
        logger.LogInformation("受け取り方法 " + shown); // weak TDS1016
        return NoContent();
    }
}

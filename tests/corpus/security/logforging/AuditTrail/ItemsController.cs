using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kansa;

[Authorize(Policy = "items")]
[Route("items")]
[AutoValidateAntiforgeryToken]
public class ItemsController(IAuditTrail audit, ILogger<ItemsController> logger) : Controller
{
    [HttpPost("{item}/move")]
    public IActionResult Move(string item, ItemMove move)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest(ModelState);
        }

        audit.Write("move", item);
        audit.WriteStructured("move", item);
        audit.WriteLine(new AuditLine(move.Office, item, move.Count));
        return NoContent();
    }

    [HttpPost("{item}/count")]
    public IActionResult Count(string item, string counted)
    {
        if (!int.TryParse(counted, out var number))
        {
            logger.LogWarning("数量 '" + counted + "' は数ではありません"); // weak TDS1016
            return BadRequest();
        }

        logger.LogInformation("数量 '" + number + "'"); // safe TDS1016
        return NoContent();
    }

    [HttpPost("{item}/label")]
    public IActionResult Label(string item, string label)
    {
        var shown = label.Length > 40 ? label[..40] + "…" : label;
        logger.LogInformation($"ラベル {shown}"); // weak TDS1016
        var safe = new string(label.Where(c => !char.IsControl(c)).ToArray());
        logger.LogInformation($"ラベル {safe}"); // safe TDS1016
        return NoContent();
    }

    [HttpPost("{item}/state")]
    public IActionResult State(string item, string state)
    {
        if (!Enum.TryParse<ItemState>(state, ignoreCase: true, out var parsed))
        {
            return BadRequest();
        }

        logger.LogInformation("状態を " + parsed + " に変更"); // safe TDS1016
        return NoContent();
    }
}

public class ItemMove
{
    public string Office { get; set; } = "";

    public int Count { get; set; }
}

public enum ItemState
{
    New,
    Used,
    Broken,
}

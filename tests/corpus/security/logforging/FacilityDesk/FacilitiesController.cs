using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Shisetsu;

[ApiController]
[Authorize]
[Route("api/facilities")]
public class FacilitiesController : ControllerBase
{
    private readonly ILogger<FacilitiesController> _logger;
    private readonly FacilityNames _names;

    public FacilitiesController(ILogger<FacilitiesController> logger, FacilityNames names)
    {
        _logger = logger;
        _names = names;
    }

    [HttpGet]
    public IActionResult List(string? keyword, string? area, int page)
    {
        _logger.LogInformation("施設を検索: " + keyword); // weak TDS1016
        _logger.LogInformation("施設を検索: {Keyword}", keyword); // safe TDS1016
        _logger.LogDebug($"地区 {area} の {page} ページ目"); // weak TDS1016
        _logger.LogDebug($"{page} ページ目"); // safe TDS1016
        return Ok(_names.Find(keyword ?? ""));
    }

    [HttpGet("{code}")]
    public IActionResult Get(string code)
    {
        if (!_names.Contains(code))
        {
            _logger.LogWarning(string.Format("施設 {0} はありません", code)); // weak TDS1016
            _logger.LogWarning("施設 {Code} はありません", code); // safe TDS1016
            return NotFound();
        }

        _logger.LogInformation("施設 " + code + " を表示"); // safe TDS1016
        return Ok(code);
    }

    [HttpPut("{id:guid}/note")]
    public IActionResult Note(Guid id, [FromBody] FacilityNote note)
    {
        using (_logger.BeginScope("{Facility}", id))
        {
            _logger.Log(LogLevel.Information, "備考を変更: " + note.Text); // weak TDS1016
            _logger.Log(LogLevel.Information, "備考を変更: {Length} 文字", note.Text.Length); // safe TDS1016
            _logger.LogInformation($"施設 {id} の備考を変更 ({note.Kind})"); // safe TDS1016
        }

        return NoContent();
    }

    [HttpGet("closed")]
    public IActionResult Closed(string reason)
    {
        var clean = reason.Replace("\r", "").Replace("\n", "");
        _logger.LogInformation($"休館理由 {clean}"); // safe TDS1016
        var trimmed = reason.Trim();
        _logger.LogInformation($"休館理由 {trimmed}"); // weak TDS1016
        return Ok();
    }
}

public record FacilityNote(string Text, NoteKind Kind);

public enum NoteKind
{
    Public,
    Internal,
}

public class FacilityNames
{
    private static readonly HashSet<string> Codes = ["GYM01", "POOL1", "HALL1"];

    public bool Contains(string code) => Codes.Contains(code);

    public IEnumerable<string> Find(string keyword) => Codes.Where(code => code.StartsWith(keyword, StringComparison.OrdinalIgnoreCase));
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Bosai.Rivers;

public class Subscription
{
    public string WebhookHost { get; init; } = "";
    public string Station { get; init; } = "";
}

[ApiController]
[Authorize]
[Route("rivers")]
public class RiverController : ControllerBase
{
    private readonly ILevelClient _client;

    public RiverController(ILevelClient client) => _client = client;

    [HttpGet("{station}")]
    public Task<string> Station(string station) => _client.StationAsync(station);

    [HttpGet("any")]
    public Task<string> Any([FromQuery] string resource) => _client.RelativeAsync(resource);

    [HttpGet("camera")]
    public async Task<FileContentResult> Camera([FromQuery] string url, [FromQuery] bool known)
    {
        var image = known ? await _client.KnownCameraAsync(url) : await _client.CameraAsync(url);
        return File(image, "image/jpeg");
    }

    [HttpPut("subscription")]
    public async Task<IActionResult> Subscribe([FromBody] Subscription subscription)
    {
        await _client.NotifyAsync(subscription.WebhookHost, "登録しました");
        return NoContent();
    }
}

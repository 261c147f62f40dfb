using System.Threading.Channels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Renraku;

[ApiController]
[Authorize(Policy = "integrations")]
[Route("api/webhooks")]
public class WebhookController : ControllerBase
{
    private readonly Channel<Delivery> _queue;
    private readonly HttpClient _http;

    public WebhookController(Channel<Delivery> queue, HttpClient http)
    {
        _queue = queue;
        _http = http;
    }

    [HttpPost]
    public async Task<IActionResult> Send(Delivery delivery)
    {
        await _queue.Writer.WriteAsync(delivery);
        return Accepted();
    }

    [HttpPost("ping")]
    public async Task<IActionResult> Ping([FromBody] string callback)
    {
        using var content = new StringContent("ping");
        using var response = await _http.PostAsync(callback, content); // weak TDS1008
        return StatusCode((int)response.StatusCode);
    }

    [HttpPost("ping/{partner}")]
    public async Task<IActionResult> PingPartner(string partner)
    {
        if (!PartnerTable.Callbacks.TryGetValue(partner, out var callback))
        {
            return NotFound();
        }

        using var content = new StringContent("ping");
        using var response = await _http.PostAsync(callback, content); // safe TDS1008
        return StatusCode((int)response.StatusCode);
    }

    [HttpDelete]
    public async Task<IActionResult> Remove([FromQuery] Uri subscription)
    {
        using var response = await _http.DeleteAsync(subscription); // weak TDS1008
        return NoContent();
    }

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Remove(Guid id)
    {
        using var response = await _http.DeleteAsync($"https://hooks.city.example.jp/subscriptions/{id}"); // safe TDS1008
        return NoContent();
    }
}

internal static class PartnerTable
{
    public static readonly IReadOnlyDictionary<string, Uri> Callbacks = new Dictionary<string, Uri>
    {
        ["school"] = new("https://school.example.jp/hook"),
        ["library"] = new("https://library.example.jp/hook"),
    };
}

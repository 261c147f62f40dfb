using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Reservation.Webhooks;

[ApiController]
[Authorize(AuthenticationSchemes = "Bearer", Policy = "Administrators")]
[Route("api/webhooks")]
public sealed class WebhookController : ControllerBase
{
    private readonly IWebhookTester _tester;

    public WebhookController(IWebhookTester tester) => _tester = tester;

    [HttpPost("test")]
    public async Task<IActionResult> Test(WebhookTest test, CancellationToken ct)
    {
        var status = await _tester.TestAsync(test.Callback, ct);
        return Ok(status);
    }

    [HttpPost("test/registered")]
    public async Task<IActionResult> TestRegistered(WebhookTest test, CancellationToken ct)
    {
        var status = await _tester.TestRegisteredAsync(test.Name, ct);
        return status is null ? NotFound() : Ok(status);
    }

    [HttpPost("test/facility/{code}")]
    public async Task<IActionResult> TestFacility(string code, WebhookTest test, CancellationToken ct) =>
        Ok(await _tester.TestFacilityAsync(code, test.Name, ct));
}

public sealed class WebhookTest
{
    public string Callback { get; set; } = "";

    public string Name { get; set; } = "";
}

public interface IWebhookTester
{
    Task<int> TestAsync(string callback, CancellationToken ct);

    Task<int?> TestRegisteredAsync(string name, CancellationToken ct);

    Task<int> TestFacilityAsync(string code, string name, CancellationToken ct);
}

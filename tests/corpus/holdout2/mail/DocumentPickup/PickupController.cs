using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Document.Pickup;

public sealed class PickupRequest
{
    public string Kind { get; set; } = "";

    public DateOnly Day { get; set; }

    public string Remark { get; set; } = "";
}

[ApiController]
[Authorize(AuthenticationSchemes = "Bearer")]
[Route("pickups")]
public sealed class PickupController(IEnumerable<Notifier> notifiers, ILogger<PickupController> audit) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post(PickupRequest request, CancellationToken ct)
    {
        foreach (var notifier in notifiers)
        {
            await notifier.NotifyAsync(request, ct);
        }

        audit.LogInformation("Pickup on {Day} notified", request.Day);
        return Accepted();
    }

    [HttpPost("reminders")]
    public async Task<IActionResult> Remind(PickupRequest request, CancellationToken ct)
    {
        await Task.WhenAll(notifiers.Select(n => n.RemindAsync(request, ct)));
        audit.LogInformation("Pickup on {Day} reminded", request.Day);
        return Accepted();
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Shisetsu.Reservations;

[ApiController]
[Authorize(Policy = "staff")]
[Route("api/reservations")]
public class ReservationsController : ControllerBase
{
    private readonly IReservationService _reservations;

    public ReservationsController(IReservationService reservations)
    {
        _reservations = reservations;
    }

    [HttpGet]
    public async Task<ActionResult<IReadOnlyList<ReservationRow>>> List(
        [FromQuery] string? facility, [FromQuery] string? sort, [FromQuery] DateOnly? day, CancellationToken stop)
    {
        var rows = await _reservations.FindAsync(new ReservationFilter(facility, sort, day), stop);
        return Ok(rows);
    }

    [HttpGet("ordered")]
    public Task<IReadOnlyList<ReservationRow>> Ordered(string sort, CancellationToken stop) =>
        _reservations.OrderedAsync(sort, stop);

    [HttpGet("counts")]
    public async Task<IActionResult> Counts([FromHeader(Name = "X-District")] string district, CancellationToken stop)
    {
        var count = await _reservations.CountAsync(district, stop);
        return count is null ? NotFound() : Ok(count);
    }

    [HttpPost("cancel")]
    public async Task<IActionResult> Cancel([FromBody] CancelRequest request, CancellationToken stop)
    {
        await _reservations.CancelAsync(request.Numbers, request.Reason, stop);
        return NoContent();
    }

    [HttpPost("{id:guid}/close")]
    public async Task<IActionResult> Close(Guid id, CancellationToken stop)
    {
        await _reservations.CloseAsync(id, stop);
        return NoContent();
    }
}

public record CancelRequest(List<string> Numbers, string Reason);

public record ReservationFilter(string? Facility, string? Sort, DateOnly? Day);

public record ReservationRow(Guid Id, string Facility, DateTime StartsAt, string State);

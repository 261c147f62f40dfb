using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.SignalR;

namespace Election.Desk;

[ApiController]
[Route("polling-stations")]
public class StationsController : ControllerBase
{
    [HttpGet]
    [Authorize]
    public IActionResult List() => Ok(Array.Empty<string>()); // safe TDS1205

    [HttpGet("turnout"), Produces("application/json")]
    public IActionResult Turnout() => Ok(0.42); // weak TDS1205

    [HttpGet("map"), AllowAnonymous]
    public IActionResult Map() => Ok("map"); // safe TDS1205
}

public class DeskModel : PageModel // weak TDS1205
{
    public int Waiting { get; private set; }

    public void OnGet() => Waiting = 3;
}

[Authorize(Roles = "Election")]
public class CountingModel : PageModel // safe TDS1205
{
    public int Counted { get; private set; }

    public void OnGet() => Counted = 10;
}

public class CountingHub : Hub
{
    public Task Join(int station) => Groups.AddToGroupAsync(Context.ConnectionId, $"station-{station}", Context.ConnectionAborted);
}

[Authorize]
public class StaffHub : Hub // safe TDS1205
{
    public Task Join(int station) => Groups.AddToGroupAsync(Context.ConnectionId, $"station-{station}", Context.ConnectionAborted);
}

public static class ElectionEndpoints
{
    public static void MapElection(this IEndpointRouteBuilder app)
    {
        app.MapGet("/ballots/count", () => Results.Ok(12_000)); // weak TDS1205
        app.MapGet("/ballots/hours", () => Results.Ok("7:00-20:00")).AllowAnonymous(); // safe TDS1205

        var staff = app.MapGroup("/ballots/staff").RequireAuthorization("Election");
        staff.MapGet("/open", () => Results.Ok(true)); // safe TDS1205
        staff.MapPost("/close/{station:int}", Close); // safe TDS1205

        var open = app.MapGroup("/ballots/open");
        open.MapGet("/draft", () => Results.Ok("draft")); // weak TDS1205
        open.MapGet("/final", () => Results.Ok("final")).RequireAuthorization(); // safe TDS1205
        app.MapHub<StaffHub>("/hubs/staff").RequireAuthorization();
    }

    private static IResult Close(int station, ILogger<StaffHub> audit)
    {
        audit.LogInformation("Station {Station} closed", station);
        return Results.NoContent();
    }
}

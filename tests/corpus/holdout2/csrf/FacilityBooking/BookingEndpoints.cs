using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Facility.Booking;

public interface IBookings
{
    Task AddAsync(int slot, string user, CancellationToken ct);
}

[Authorize]
public class BookingController(IBookings bookings) : Controller
{
    private string UserId => User.Identity?.Name ?? throw new InvalidOperationException("Not signed in.");

    [HttpPost, ActionName("Add")]
    public async Task<IActionResult> AddAsync(int slot, CancellationToken ct) // weak TDS1204
    {
        await bookings.AddAsync(slot, UserId, ct);
        return RedirectToAction("Index");
    }

    [HttpPost, ValidateAntiForgeryToken]
    public async Task<IActionResult> AddChecked(int slot, CancellationToken ct) // safe TDS1204
    {
        await bookings.AddAsync(slot, UserId, ct);
        return RedirectToAction("Index");
    }

    [HttpGet]
    public IActionResult Index() => View(); // safe TDS1204
}

[Authorize, IgnoreAntiforgeryToken] public class BookingModel(IBookings bookings) : PageModel // weak TDS1204
{
    public async Task<IActionResult> OnPostAsync(int slot, CancellationToken ct)
    {
        await bookings.AddAsync(slot, User.Identity!.Name!, ct);
        return RedirectToPage();
    }
}

[Authorize]
public class BookingFormModel(IBookings bookings) : PageModel
{
    public async Task<IActionResult> OnPostAsync(int slot, CancellationToken ct) // safe TDS1204
    {
        await bookings.AddAsync(slot, User.Identity!.Name!, ct);
        return RedirectToPage();
    }
}

public static class BookingEndpoints
{
    public static void MapBookings(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/booking").RequireAuthorization();

        group.MapPost("/form", AddFromFormAsync).DisableAntiforgery(); // weak TDS1204

        app.MapPost("/api/booking/{slot:int}", AddFromRouteAsync).RequireAuthorization(policy => policy.AddAuthenticationSchemes("Bearer").RequireAuthenticatedUser()); // safe TDS1204
    }

    private static async Task<IResult> AddFromFormAsync([FromForm] int slot, IBookings bookings, HttpContext context, CancellationToken ct)
    {
        await bookings.AddAsync(slot, context.User.Identity!.Name!, ct);
        return Results.NoContent();
    }

    private static async Task<IResult> AddFromRouteAsync(int slot, IBookings bookings, HttpContext context, CancellationToken ct)
    {
        await bookings.AddAsync(slot, context.User.Identity!.Name!, ct);
        return Results.NoContent();
    }
}

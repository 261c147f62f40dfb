using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Koen.Reservations;

public class Reservation
{
    public int Id { get; set; }
    public string OwnerId { get; set; } = "";
    public string Park { get; set; } = "";
    public bool Approved { get; set; }
    public int FeeYen { get; set; }
}

public class ReservationInput
{
    public string Park { get; set; } = "";
}

public class ParkContext(DbContextOptions<ParkContext> options) : DbContext(options)
{
    public DbSet<Reservation> Reservations => Set<Reservation>();
}

public static class ReservationEndpoints
{
    public static void MapReservations(this WebApplication app)
    {
        app.MapGet("/parks", () => new[] { "中央公園", "海浜公園" }).AllowAnonymous(); // safe TDS1205
        app.MapPost("/reservations/quick", CreateQuick); // weak TDS1205
        var mine = app.MapGroup("/my").RequireAuthorization();
        mine.MapPost("/reservations", CreateAsync); // safe TDS1205
        mine.MapPut("/reservations", ReplaceAsync); // safe TDS1205
        mine.MapGet("/reservations/{id:int}", async (int id, ParkContext db) =>
            await db.Reservations.FindAsync(id) is { } found ? Results.Ok(found) : Results.NotFound()); // weak TDS1022
        mine.MapGet("/reservations/{id:int}/own", async (int id, ParkContext db, HttpContext context) =>
        {
            var user = context.User.Identity!.Name!;
            return await db.Reservations.SingleOrDefaultAsync(r => r.Id == id && r.OwnerId == user) is { } found // safe TDS1022
                ? Results.Ok(found)
                : Results.NotFound();
        });
        mine.MapGet("/reservations/{id:int}/cancel", async (int id, ParkContext db, HttpContext context) =>
        {
            var user = context.User.Identity!.Name!;
            await db.Reservations.Where(r => r.Id == id && r.OwnerId == user).ExecuteDeleteAsync(); // weak TDS1217
            return Results.NoContent();
        });
        mine.MapDelete("/reservations/{id:int}", async (int id, ParkContext db, HttpContext context) =>
        {
            var user = context.User.Identity!.Name!;
            await db.Reservations.Where(r => r.Id == id && r.OwnerId == user).ExecuteDeleteAsync(); // safe TDS1217
            return Results.NoContent();
        });
        mine.MapPost("/note", ([FromForm] string note) => Results.Ok(note.Length)).DisableAntiforgery(); // weak TDS1204
        mine.MapPost("/memo", ([FromForm] string memo) => Results.Ok(memo.Length)); // safe TDS1204
        app.UseAntiforgery();
    }

    private static int CreateQuick(ReservationInput input) => input.Park.Length;

    private static async Task<IResult> CreateAsync(ReservationInput input, ParkContext db, HttpContext context) // safe TDS1020
    {
        db.Reservations.Add(new Reservation { Park = input.Park, OwnerId = context.User.Identity!.Name!, FeeYen = 500 });
        await db.SaveChangesAsync();
        return Results.Created();
    }

    private static async Task<IResult> ReplaceAsync([FromBody] Reservation reservation, ParkContext db) // weak TDS1020
    {
        db.Update(reservation);
        await db.SaveChangesAsync();
        return Results.NoContent();
    }
}

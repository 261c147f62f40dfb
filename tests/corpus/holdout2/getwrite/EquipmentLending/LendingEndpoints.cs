using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Equipment.Lending;

public class Equipment
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public bool Lent { get; set; }
}

public class LendingContext(DbContextOptions<LendingContext> options) : DbContext(options)
{
    public DbSet<Equipment> Equipment => Set<Equipment>();
}

[Authorize(Roles = "Warehouse")]
[AutoValidateAntiforgeryToken]
public class LendingController(LendingContext db, ILogger<LendingController> audit) : Controller
{
    [HttpGet] public async Task<IActionResult> ReturnAll(CancellationToken ct)
    {
        await db.Equipment.Where(e => e.Lent).ExecuteUpdateAsync(set => set.SetProperty(e => e.Lent, false), ct); // weak TDS1217
        audit.LogInformation("All equipment returned");
        return RedirectToAction("Index");
    }

    [HttpPost] public async Task<IActionResult> ReturnEverything(CancellationToken ct) // safe TDS1217
    {
        await db.Equipment.Where(e => e.Lent).ExecuteUpdateAsync(set => set.SetProperty(e => e.Lent, false), ct);
        audit.LogInformation("All equipment returned");
        return RedirectToAction("Index");
    }

    [HttpGet] public async Task<IActionResult> Index(CancellationToken ct) // safe TDS1217
    {
        return View(await db.Equipment.AsNoTracking().OrderBy(e => e.Name).ToListAsync(ct));
    }
}

public static class LendingEndpoints
{
    public static void MapLending(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/lending").RequireAuthorization("Warehouse");
        group.MapGet("/retire", RetireAsync);
        group.MapPost("/retire", RetireAsync); // safe TDS1217
        group.MapGet("/count", (LendingContext db, CancellationToken ct) => db.Equipment.CountAsync(ct)); // safe TDS1217
    }

    private static async Task<IResult> RetireAsync(LendingContext db, ILogger<LendingContext> audit, CancellationToken ct)
    {
        var retired = await db.Equipment.Where(e => !e.Lent && e.Name == "").ToListAsync(ct);
        db.Equipment.RemoveRange(retired);
        await db.SaveChangesAsync(ct); // weak TDS1217
        audit.LogInformation("Retired {Count} items", retired.Count);
        return Results.NoContent();
    }
}

using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Shinsei.Api;

public class Filing
{
    public Guid Id { get; set; }

    public required string OwnerId { get; set; }

    public string Content { get; set; } = "";

    public DateTimeOffset ReceivedAt { get; set; }
}

public class FilingDb(DbContextOptions<FilingDb> options) : DbContext(options)
{
    public DbSet<Filing> Filings => Set<Filing>();
}

public static class Endpoints
{
    public static void MapFilings(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/filings").RequireAuthorization();

        group.MapGet("/{id:guid}", async (Guid id, FilingDb db) =>
            await db.Filings.FindAsync(id) is { } filing ? Results.Ok(filing.Content) : Results.NotFound()); // weak TDS1022

        group.MapGet("/{id:guid}/mine", async (Guid id, FilingDb db, ClaimsPrincipal user) =>
        {
            var me = user.FindFirstValue(ClaimTypes.NameIdentifier);
            var filing = await db.Filings.FirstOrDefaultAsync(f => f.Id == id && f.OwnerId == me); // safe TDS1022
            return filing is null ? Results.NotFound() : Results.Ok(filing.Content);
        });

        group.MapGet("/{id:guid}/text", async (Guid id, FilingDb db) =>
        {
            var text = await db.Filings.Where(f => f.Id == id).Select(f => f.Content).SingleOrDefaultAsync(); // weak TDS1022
            return Results.Ok(text);
        });

        group.MapGet("/{id:guid}/checked", async (Guid id, FilingDb db, IAuthorizationService authorization, ClaimsPrincipal user) =>
        {
            var filing = await db.Filings.FindAsync(id); // safe TDS1022
            if (filing is null)
            {
                return Results.NotFound();
            }

            var decision = await authorization.AuthorizeAsync(user, filing, "FilingOwner");
            return decision.Succeeded ? Results.Ok(filing.Content) : Results.Forbid();
        });

        group.MapDelete("/{id:guid}", async (Guid id, FilingDb db) =>
        {
            await db.Filings.Where(f => f.Id == id).ExecuteDeleteAsync(); // weak TDS1022
            return Results.NoContent();
        });

        group.MapDelete("/{id:guid}/mine", async (Guid id, FilingDb db, ClaimsPrincipal user) =>
        {
            var me = user.FindFirstValue(ClaimTypes.NameIdentifier);
            await db.Filings.Where(f => f.OwnerId == me).Where(f => f.Id == id).ExecuteDeleteAsync(); // safe TDS1022
            return Results.NoContent();
        });
    }
}

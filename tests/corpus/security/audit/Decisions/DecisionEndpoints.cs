using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kyoka.Decisions;

public static class DecisionEndpoints
{
    public static void MapDecisions(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/decisions").RequireAuthorization("Decider");

        group.MapPost("/approve-all", async (PermitDb db) =>
        {
            await db.Permits.Where(p => p.State == PermitState.Received).ExecuteUpdateAsync(s => s.SetProperty(p => p.State, PermitState.Approved)); // weak TDS1307
            return Results.NoContent();
        });

        group.MapPost("/approve-all/audited", async (PermitDb db, IAuditLog audit, ClaimsPrincipal user) =>
        {
            await db.Permits.Where(p => p.State == PermitState.Received).ExecuteUpdateAsync(s => s.SetProperty(p => p.State, PermitState.Approved)); // safe TDS1307
            await audit.RecordAsync("approve-all", "permits", user.Identity!.Name!);
            return Results.NoContent();
        });
    }
}

[Authorize(Policy = "Decider")]
[AutoValidateAntiforgeryToken]
public class DecisionController(PermitDb db, IAuditLog audit) : Controller
{
    [HttpPost]
    public async Task<IActionResult> RejectAll()
    {
        foreach (var permit in db.Permits.Where(p => p.State == PermitState.Received))
        {
            permit.State = PermitState.Rejected;
        }

        await db.SaveChangesAsync(); // weak TDS1307
        return NoContent();
    }

    [HttpPost]
    public async Task<IActionResult> RejectAllAudited()
    {
        foreach (var permit in db.Permits.Where(p => p.State == PermitState.Received))
        {
            permit.State = PermitState.Rejected;
        }

        await db.SaveChangesAsync(); // safe TDS1307
        await audit.RecordAsync("reject-all", "permits", User.Identity!.Name!);
        return NoContent();
    }
}

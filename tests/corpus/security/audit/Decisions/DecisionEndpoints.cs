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

        group.MapPost("/approve-all", async (PermitDb db) => // weak TDS1307
        {
            await db.Permits.Where(p => p.State == PermitState.Received).ExecuteUpdateAsync(s => s.SetProperty(p => p.State, PermitState.Approved));
            return Results.NoContent();
        });

        group.MapPost("/approve-all/audited", async (PermitDb db, IAuditLog audit, ClaimsPrincipal user) => // safe TDS1307
        {
            await db.Permits.Where(p => p.State == PermitState.Received).ExecuteUpdateAsync(s => s.SetProperty(p => p.State, PermitState.Approved));
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
    public async Task<IActionResult> RejectAll() // weak TDS1307
    {
        foreach (var permit in db.Permits.Where(p => p.State == PermitState.Received))
        {
            permit.State = PermitState.Rejected;
        }

        await db.SaveChangesAsync();
        return NoContent();
    }

    [HttpPost]
    public async Task<IActionResult> RejectAllAudited() // safe TDS1307
    {
        foreach (var permit in db.Permits.Where(p => p.State == PermitState.Received))
        {
            permit.State = PermitState.Rejected;
        }

        await db.SaveChangesAsync();
        await audit.RecordAsync("reject-all", "permits", User.Identity!.Name!);
        return NoContent();
    }
}

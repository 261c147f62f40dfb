using Microsoft.EntityFrameworkCore;

namespace Josei.Desk;

public class Grant
{
    public int Id { get; set; }

    public string Status { get; set; } = "received";

    public decimal DecidedAmount { get; set; }
}

public class GrantDb(DbContextOptions<GrantDb> options) : DbContext(options)
{
    public DbSet<Grant> Grants => Set<Grant>();
}

public sealed record AuditEntry(string Action, string Target, string Actor, DateTimeOffset At);

public abstract class AuditedDesk(List<AuditEntry> trail, TimeProvider clock)
{
    protected void Audit(string action, int id, string actor) => trail.Add(new AuditEntry(action, $"grant/{id}", actor, clock.GetUtcNow()));
}

public sealed class GrantDesk(GrantDb db, List<AuditEntry> trail, TimeProvider clock) : AuditedDesk(trail, clock)
{
    public void 交付決定(Grant grant, decimal amount)
    {
        grant.Status = "decided";
        grant.DecidedAmount = amount;
        db.Update(grant);
        db.SaveChanges(); // weak TDS1307
    }

    public void 交付決定する(Grant grant, decimal amount, string actor)
    {
        grant.Status = "decided";
        grant.DecidedAmount = amount;
        db.Update(grant);
        db.SaveChanges(); // safe TDS1307
        Audit("交付決定", grant.Id, actor);
    }

    public async Task WithdrawAsync(Grant grant)
    {
        grant.Status = "withdrawn";
        db.Update(grant);
        await db.SaveChangesAsync(); // weak TDS1307
    }

    public async Task WithdrawAsync(Grant grant, string actor)
    {
        grant.Status = "withdrawn";
        db.Update(grant);
        Audit("取下げ", grant.Id, actor);
        await db.SaveChangesAsync(); // safe TDS1307
    }

    public async Task<bool> CancelDecisionAsync(Grant grant)
    {
        if (grant.Status != "decided")
        {
            return false;
        }

        (grant.Status, grant.DecidedAmount) = ("received", 0m);
        db.Grants.Update(grant);
        return await db.SaveChangesAsync() == 1; // weak TDS1307
    }
}

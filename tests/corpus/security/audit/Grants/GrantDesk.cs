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
    public void 交付決定(Grant grant, decimal amount) // weak TDS1307
    {
        grant.Status = "decided";
        grant.DecidedAmount = amount;
        db.Update(grant);
        db.SaveChanges();
    }

    public void 交付決定する(Grant grant, decimal amount, string actor) // safe TDS1307
    {
        grant.Status = "decided";
        grant.DecidedAmount = amount;
        db.Update(grant);
        db.SaveChanges();
        Audit("交付決定", grant.Id, actor);
    }

    public async Task WithdrawAsync(Grant grant) // weak TDS1307
    {
        grant.Status = "withdrawn";
        db.Update(grant);
        await db.SaveChangesAsync();
    }

    public async Task WithdrawAsync(Grant grant, string actor) // safe TDS1307
    {
        grant.Status = "withdrawn";
        db.Update(grant);
        Audit("取下げ", grant.Id, actor);
        await db.SaveChangesAsync();
    }

    public async Task<bool> CancelDecisionAsync(Grant grant) // weak TDS1307
    {
        if (grant.Status != "decided")
        {
            return false;
        }

        (grant.Status, grant.DecidedAmount) = ("received", 0m);
        db.Grants.Update(grant);
        return await db.SaveChangesAsync() == 1;
    }
}

using Microsoft.EntityFrameworkCore;

namespace Kyoka.Decisions;

public enum PermitState
{
    Received,
    Approved,
    Rejected,
    Revoked,
}

public class Permit
{
    public int Id { get; set; }

    public PermitState State { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public decimal Fee { get; set; }
}

public class PermitDb(DbContextOptions<PermitDb> options) : DbContext(options)
{
    public DbSet<Permit> Permits => Set<Permit>();
}

/// <summary>監査証跡。</summary>
public interface IAuditLog
{
    Task RecordAsync(string action, string subject, string actor, CancellationToken ct = default);
}

public sealed class PermitService(PermitDb db, TimeProvider clock)
{
    public async Task ApproveAsync(Permit permit, CancellationToken ct)
    {
        permit.State = PermitState.Approved;
        permit.DecidedAt = clock.GetUtcNow();
        db.Update(permit);
        await db.SaveChangesAsync(ct); // weak TDS1307
    }

    public async Task RejectAsync(Permit permit, CancellationToken ct)
    {
        permit.State = PermitState.Rejected;
        permit.DecidedAt = clock.GetUtcNow();
        db.Update(permit);
        await db.SaveChangesAsync(ct); // weak TDS1307
    }

    public async Task<int> RevokeAllAsync(decimal unpaid, CancellationToken ct) =>
        await db.Permits.Where(p => p.Fee > unpaid).ExecuteUpdateAsync(s => s.SetProperty(p => p.State, PermitState.Revoked), ct); // weak TDS1307

    public Task<int> CountAsync(CancellationToken ct) => db.Permits.CountAsync(ct); // safe TDS1307

    public static bool CanApprove(Permit permit) => permit.State == PermitState.Received; // safe TDS1307
}

public sealed class AuditedPermitService(PermitDb db, IAuditLog audit, TimeProvider clock)
{
    public async Task ApproveAsync(Permit permit, string actor, CancellationToken ct)
    {
        permit.State = PermitState.Approved;
        permit.DecidedAt = clock.GetUtcNow();
        db.Update(permit);
        await db.SaveChangesAsync(ct); // safe TDS1307
        await audit.RecordAsync("approve", $"permit/{permit.Id}", actor, ct);
    }

    public async Task RejectAsync(Permit permit, string actor, CancellationToken ct) // safe TDS1307
    {
        await ChangeAsync(permit, PermitState.Rejected, actor, ct);
    }

    public async Task<int> RevokeAllAsync(decimal unpaid, string actor, CancellationToken ct)
    {
        var count = await db.Permits.Where(p => p.Fee > unpaid).ExecuteUpdateAsync(s => s.SetProperty(p => p.State, PermitState.Revoked), ct); // safe TDS1307
        await audit.RecordAsync("revoke", $"permits:{count}", actor, ct);
        return count;
    }

    private async Task ChangeAsync(Permit permit, PermitState state, string actor, CancellationToken ct)
    {
        permit.State = state;
        permit.DecidedAt = clock.GetUtcNow();
        db.Update(permit);
        await db.SaveChangesAsync(ct);
        await audit.RecordAsync(state.ToString(), $"permit/{permit.Id}", actor, ct);
    }
}

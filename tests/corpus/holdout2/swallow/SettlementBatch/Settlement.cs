using Microsoft.EntityFrameworkCore;

namespace Settlement.Batch;

public class Payment
{
    public int Id { get; set; }

    public bool Settled { get; set; }
}

public class SettlementContext(DbContextOptions<SettlementContext> options) : DbContext(options)
{
    public DbSet<Payment> Payments => Set<Payment>();
}

public interface ISettlement
{
    Task<bool> SettleAsync(IEnumerable<Payment> payments, CancellationToken ct);

    Task<bool> SettleLoggedAsync(IEnumerable<Payment> payments, CancellationToken ct);
}

public sealed class Settlement(SettlementContext db, ILogger<Settlement> logger) : ISettlement
{
    public async Task<bool> SettleAsync(IEnumerable<Payment> payments, CancellationToken ct)
    {
        try
        {
            db.Payments.UpdateRange(payments);
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException) // weak TDS1308
        {
        }

        return true;
    }

    public async Task<bool> SettleLoggedAsync(IEnumerable<Payment> payments, CancellationToken ct)
    {
        try
        {
            db.Payments.UpdateRange(payments);
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException exception) // safe TDS1308
        {
            logger.LogError(exception, "The settlement was not stored");
            return false;
        }
    }

    public async Task RemoveAsync(Payment payment, CancellationToken ct)
    {
        try
        {
            db.Payments.Remove(payment);
            await db.SaveChangesAsync(ct);
            logger.LogInformation("Payment {Id} removed", payment.Id);
        }
        catch (Exception) // weak TDS1308
        {
            return;
        }
    }

    public async Task WaitAsync(PeriodicTimer timer, CancellationToken ct)
    {
        try
        {
            while (await timer.WaitForNextTickAsync(ct))
            {
                await SettleLoggedAsync([], ct);
            }
        }
        catch (OperationCanceledException) { } // safe TDS1308
    }

    public async Task ReplaceAsync(Payment payment, CancellationToken ct)
    {
        try
        {
            db.Payments.Update(payment);
            await db.SaveChangesAsync(ct);
            logger.LogInformation("Payment {Id} replaced", payment.Id);
        }
        catch (DbUpdateConcurrencyException exception) // safe TDS1308
        {
            throw new InvalidOperationException("The payment was changed meanwhile.", exception);
        }
    }
}

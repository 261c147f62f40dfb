using Microsoft.EntityFrameworkCore;
using TokyoService.Storage;

namespace TokyoService.Applications;

/// <summary>Deletes drafts that nobody sent: personal data is not kept longer than it is needed.</summary>
internal sealed partial class ExpiredDrafts(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ExpiredDrafts> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await DeleteOnce(stoppingToken);
        }
    }

    private async Task DeleteOnce(CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<ServiceDbContext>();
            var now = clock.GetUtcNow();
            var deleted = await database.Drafts.Where(draft => draft.ExpiresAt <= now).ExecuteDeleteAsync(cancellation);
            Deleted(deleted);
        }
        catch (Exception failure) when (failure is Npgsql.NpgsqlException or InvalidOperationException)
        {
            NotDeleted(failure); // the database was away; the next hour tries again
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Count} expired drafts deleted")]
    private partial void Deleted(int count);

    [LoggerMessage(2, LogLevel.Warning, "Expired drafts could not be deleted")]
    private partial void NotDeleted(Exception failure);
}

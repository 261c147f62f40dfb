using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TokyoDs.OnceOnly;

namespace TokyoDs.Ledger;

/// <summary>Opens the ledger before the app answers, so that what is wrong with it is known at once, and deletes once a day what is due.</summary>
internal sealed partial class LedgerUpkeep(IServiceProvider services, IOptions<AccessLedgerOptions> options, TimeProvider time, ILogger<LedgerUpkeep> logger)
    : BackgroundService
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        var ledger = services.GetRequiredService<AccessLedger>();
        var consents = services.GetRequiredService<ConsentRegister>();
        if (options.Value.CreateTables && ledger is PostgresAccessLedger tables && consents is PostgresConsentRegister register)
        {
            await tables.EnsureCreatedAsync(cancellationToken).ConfigureAwait(false);
            await register.EnsureCreatedAsync(cancellationToken).ConfigureAwait(false);
        }

        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (AccessLedgerCheck.Retention(options.Value) is not { } policy)
        {
            return;
        }

        var ledger = services.GetRequiredService<AccessLedger>();
        using var timer = new PeriodicTimer(Day, time);
        do
        {
            try
            {
                var result = await ledger.DeleteDueAsync(policy, stoppingToken).ConfigureAwait(false);
                Deleted(logger, result.Removed);
            }
            catch (IOException exception)
            {
                NotDeleted(logger, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    [LoggerMessage(1, LogLevel.Information, "Retention of the access ledger: {Removed} entries deleted")]
    private static partial void Deleted(ILogger logger, long removed);

    [LoggerMessage(2, LogLevel.Error, "Retention of the access ledger: entries that are due could not be deleted; the next attempt is tomorrow")]
    private static partial void NotDeleted(ILogger logger, Exception exception);
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TokyoDs.OnceOnly;

namespace TokyoDs.Ledger;

/// <summary>Opens the ledger before the app answers, so that what is wrong with it is known at once, and once a day deletes what is due and verifies the rest.</summary>
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
        var ledger = services.GetRequiredService<AccessLedger>();
        var consents = services.GetRequiredService<ConsentRegister>();
        using var timer = new PeriodicTimer(Day, time);
        do
        {
            try
            {
                await DeleteAsync(ledger, stoppingToken).ConfigureAwait(false);
                if (options.Value.VerifyDaily)
                {
                    Report("access ledger", await ledger.VerifyAsync(cancellationToken: stoppingToken).ConfigureAwait(false));
                    Report("consent register", await consents.VerifyAsync(cancellationToken: stoppingToken).ConfigureAwait(false));
                }
            }
            catch (IOException exception)
            {
                Failed(logger, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    private async Task DeleteAsync(AccessLedger ledger, CancellationToken stoppingToken)
    {
        if (AccessLedgerCheck.Retention(options.Value) is { } policy)
        {
            var result = await ledger.DeleteDueAsync(policy, stoppingToken).ConfigureAwait(false);
            Deleted(logger, result.Removed);
        }
    }

    private void Report(string store, LedgerVerification report)
    {
        if (report.IsIntact)
        {
            Intact(logger, store, report.Entries);
        }
        else
        {
            NotIntact(logger, store, report.FindingCount, report.Findings[0]);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Retention of the access ledger: {Removed} entries deleted")]
    private static partial void Deleted(ILogger logger, long removed);

    [LoggerMessage(2, LogLevel.Error, "The daily upkeep of the access ledger failed; the next attempt is tomorrow")]
    private static partial void Failed(ILogger logger, Exception exception);

    [LoggerMessage(3, LogLevel.Information, "Verification of the {Store}: {Entries} entries are intact")]
    private static partial void Intact(ILogger logger, string store, long entries);

    [LoggerMessage(4, LogLevel.Critical, "Verification of the {Store}: entries were changed or are missing, {Count} findings, the first: {Finding}")]
    private static partial void NotIntact(ILogger logger, string store, long count, LedgerFinding finding);
}

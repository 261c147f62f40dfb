using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TokyoDs.Ledger;
using TokyoDs.Procedures;

namespace TokyoDs;

/// <summary>Registers the store of one-stop cases.</summary>
public static class CaseStoreExtensions
{
    /// <summary>Registers <see cref="ICaseStore"/> beside the access ledger: the same kind of store, schema and secrets as set for <c>AddAccessLedger</c>.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The services.</returns>
    /// <remarks>
    /// In files it takes <c>cases</c> in <see cref="AccessLedgerOptions.Folder"/>. It is opened when the app starts. <see cref="CaseStore"/> can be asked for too.
    /// Nothing is deleted by itself; see <see cref="ICaseStore.DeleteSavedBeforeAsync"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddCaseStore(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(Store);
        services.TryAddSingleton<ICaseStore>(provider => provider.GetRequiredService<CaseStore>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, CaseStoreStart>());
        return services;
    }

    private static CaseStore Store(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<AccessLedgerOptions>>().Value;
        var time = services.GetRequiredService<TimeProvider>();
        return options.Store == LedgerStore.Files
            ? FileCaseStore.Open(Path.Combine(options.Folder!, "cases"), AccessLedgerCheck.Keys(options), time)
            : new PostgresCaseStore(services.GetRequiredService<DbDataSource>(), AccessLedgerCheck.Keys(options), options.Schema, time);
    }
}

/// <summary>Opens the store before the app answers, so that what is wrong with it is known at once.</summary>
internal sealed class CaseStoreStart(CaseStore cases, IOptions<AccessLedgerOptions> options) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) =>
        options.Value.CreateTables && cases is PostgresCaseStore table ? table.EnsureCreatedAsync(cancellationToken) : Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

using System.Data.Common;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TokyoDs.Ledger;
using TokyoDs.OnceOnly;

namespace TokyoDs;

/// <summary>Registers the access ledger and the consent register.</summary>
public static class AccessLedgerExtensions
{
    /// <summary>Registers <see cref="IAccessLedger"/> and <see cref="IConsentRegister"/> with settings from the section of a configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section, such as <c>builder.Configuration.GetSection("AccessLedger")</c>.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IServiceCollection AddAccessLedger(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services.AddAccessLedger(configuration.Bind);
    }

    /// <summary>Registers <see cref="IAccessLedger"/> and <see cref="IConsentRegister"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the store and the secrets.</param>
    /// <returns>The services.</returns>
    /// <remarks>
    /// The settings are checked and the stores opened when the app starts; a wrong setting, a wrong secret or a damaged ledger keeps it from starting.
    /// <see cref="AccessLedger"/> and <see cref="ConsentRegister"/> can be asked for too, to verify them. With <see cref="AccessLedgerOptions.DeleteAfterDays"/>
    /// due entries are deleted at the start and once a day, and what is left is verified. A clock registered as <see cref="TimeProvider"/> is used.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IServiceCollection AddAccessLedger(this IServiceCollection services, Action<AccessLedgerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<AccessLedgerOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<AccessLedgerOptions>, AccessLedgerCheck>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(Ledger);
        services.TryAddSingleton(Register);
        services.TryAddSingleton<IAccessLedger>(provider => provider.GetRequiredService<AccessLedger>());
        services.TryAddSingleton<IConsentRegister>(provider => provider.GetRequiredService<ConsentRegister>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, LedgerUpkeep>());
        return services;
    }

    private static AccessLedger Ledger(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<AccessLedgerOptions>>().Value;
        var time = services.GetRequiredService<TimeProvider>();
        return options.Store == LedgerStore.Files
            ? FileAccessLedger.Open(Path.Combine(options.Folder!, "access"), AccessLedgerCheck.Keys(options), timeProvider: time)
            : new PostgresAccessLedger(services.GetRequiredService<DbDataSource>(), AccessLedgerCheck.Keys(options), options.Schema, time);
    }

    private static ConsentRegister Register(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<AccessLedgerOptions>>().Value;
        var time = services.GetRequiredService<TimeProvider>();
        return options.Store == LedgerStore.Files
            ? FileConsentRegister.Open(Path.Combine(options.Folder!, "consent"), AccessLedgerCheck.Keys(options), timeProvider: time)
            : new PostgresConsentRegister(services.GetRequiredService<DbDataSource>(), AccessLedgerCheck.Keys(options), options.Schema, time);
    }
}

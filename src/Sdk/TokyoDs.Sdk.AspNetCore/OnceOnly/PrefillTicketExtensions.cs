using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace TokyoDs.OnceOnly;

/// <summary>Registers prefill tickets.</summary>
public static class PrefillTicketExtensions
{
    /// <summary>
    /// Registers <see cref="PrefillTickets"/>. It needs an <see cref="IAccessLedger"/>, an <see cref="IConsentRegister"/> and an <see cref="IReplayGuard"/>,
    /// and data protection whose keys all instances share.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddPrefillTickets(this IServiceCollection services, Action<PrefillTicketOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddDataProtection();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<PrefillTickets>();
        var options = services.AddOptions<PrefillTicketOptions>()
            .Validate(options => options.Lifetime > TimeSpan.Zero && options.Lifetime <= ReplayGuardOptions.ShortestMemory, "PrefillTicketOptions.Lifetime: 0 < … <= 1 h")
            .ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        return services;
    }
}

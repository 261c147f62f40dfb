using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using TokyoDs.Binding;

namespace TokyoDs.OnceOnly;

/// <summary>Registers what providers of evidence need, and their endpoints.</summary>
public static class OnceOnlyProviderExtensions
{
    private static readonly TimeSpan LargestClockTolerance = TimeSpan.FromMinutes(20);

    /// <summary>Registers a replay guard in memory, for a service that runs as one instance.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddMemoryReplayGuard(this IServiceCollection services, Action<ReplayGuardOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IReplayGuard>(provider => new MemoryReplayGuard(Configured(configure), provider.GetService<TimeProvider>()));
        return services;
    }

    /// <summary>Registers a replay guard in PostgreSQL, shared by all instances of a service. Its table is made when it is first used.</summary>
    /// <param name="services">The services.</param>
    /// <param name="source">Gives the database.</param>
    /// <param name="configure">Changes the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument that is needed is <see langword="null"/>.</exception>
    public static IServiceCollection AddPostgresReplayGuard(
        this IServiceCollection services, Func<IServiceProvider, DbDataSource> source, Action<ReplayGuardOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(source);
        services.TryAddSingleton<IReplayGuard>(provider => new PostgresReplayGuard(source(provider), Configured(configure), provider.GetService<TimeProvider>()));
        return services;
    }

    /// <summary>Maps an endpoint that answers requests for evidence of one contract (提供API).</summary>
    /// <remarks>
    /// <para>
    /// The endpoint takes POST and requires an authenticated caller by the application's own scheme. Every request that can be read is recorded in the
    /// <see cref="IAccessLedger"/>, refusals too, before an answer leaves; when that fails nothing is handed over. What cannot be read, or comes from a
    /// caller who is not authenticated, is only logged: anybody could write somebody else's subject into it.
    /// </para>
    /// <list type="table">
    /// <listheader><term>What happens</term><description>Answer (<c>application/problem+json</c>)</description></listheader>
    /// <item><term>caller not authenticated</term><description>401 of the scheme</description></item>
    /// <item><term>not JSON, not the form, too large</term><description>400 malformed-request</description></item>
    /// <item><term>another requester than the caller</term><description>403 foreign-requester</description></item>
    /// <item><term>made too early or too late</term><description>400 clock-skew</description></item>
    /// <item><term>identifier used for other content, or too often or too late</term><description>409 reused-identifier</description></item>
    /// <item><term>the same request again in time</term><description>answered anew, recorded once</description></item>
    /// <item><term>no common version; no such item</term><description>406 no-common-version; 406 field-not-offered</description></item>
    /// <item><term>no consent</term><description>403 consent-missing</description></item>
    /// <item><term>the handler takes too long; throws</term><description>504 provider-timed-out; 500 provider-failed</description></item>
    /// <item><term>replay guard or register of consents down</term><description>500 provider-failed</description></item>
    /// <item><term>ledger down</term><description>503 ledger-failed</description></item>
    /// <item><term>guard full</term><description>429 too-many-requests</description></item>
    /// </list>
    /// </remarks>
    /// <typeparam name="TContract">The contract in its newest version.</typeparam>
    /// <param name="endpoints">The endpoints.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="writer">Writes the contract, in older versions too: <c>ContractWriter.Of(Context.Default.Licence).OrOlder(Context.Default.LicenceV1, LicenceV1.From)</c>.</param>
    /// <param name="handler">Finds the evidence; it may return more than was asked for, the rest stays here. Its exceptions reach nobody.</param>
    /// <param name="configure">Names the provider and changes the defaults.</param>
    /// <returns>The endpoint, for more conventions such as another policy.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The provider is not named, or a service is missing; the message says how to mend it.</exception>
    public static IEndpointConventionBuilder MapOnceOnlyProvider<TContract>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        ContractWriter<TContract> writer,
        Func<EvidenceRequest, IServiceProvider, CancellationToken, Task<EvidenceResult<TContract>>> handler,
        Action<OnceOnlyProviderOptions> configure)
        where TContract : class
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new OnceOnlyProviderOptions();
        configure(options);
        if (string.IsNullOrWhiteSpace(options.Provider))
        {
            throw new InvalidOperationException(BindingMessages.Say(
                "MapOnceOnlyProvider: options.Provider に、利用者に示す提供元の名称を設定してください。",
                "MapOnceOnlyProvider: set options.Provider to the name that is shown to the citizen."));
        }

        if (options.ClockTolerance < TimeSpan.Zero || options.ClockTolerance > LargestClockTolerance)
        {
            throw new InvalidOperationException(BindingMessages.Say(
                "MapOnceOnlyProvider: options.ClockTolerance は 0〜20 分にしてください。", "MapOnceOnlyProvider: options.ClockTolerance must be from 0 to 20 minutes."));
        }

        var services = endpoints.ServiceProvider;
        var provider = new OnceOnlyProvider<TContract>(
            options,
            writer,
            handler,
            Needed<IAccessLedger>(services, "services.AddAccessLedger(…)"),
            Needed<IReplayGuard>(services, "services.AddMemoryReplayGuard() / services.AddPostgresReplayGuard(…)"),
            options.RequireConsent ? Needed<IConsentRegister>(services, "IConsentRegister") : null,
            services.GetService<TimeProvider>() ?? TimeProvider.System,
            services.GetRequiredService<ILoggerFactory>().CreateLogger("TokyoDs.OnceOnly.Provider"));
        return endpoints.MapPost(pattern, provider.AnswerAsync).RequireAuthorization();
    }

    /// <summary>Maps an endpoint that answers requests for evidence of one version of a contract, which is written by reflection; see the other overload.</summary>
    /// <typeparam name="TContract">The contract.</typeparam>
    /// <param name="endpoints">The endpoints.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="handler">Finds the evidence.</param>
    /// <param name="configure">Names the provider and changes the defaults.</param>
    /// <returns>The endpoint, for more conventions such as another policy.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The provider is not named, or a service is missing; the message says how to mend it.</exception>
    [RequiresUnreferencedCode("Writes the contract by reflection; pass a ContractWriter of a source-generated context instead.")]
    [RequiresDynamicCode("Writes the contract by reflection; pass a ContractWriter of a source-generated context instead.")]
    public static IEndpointConventionBuilder MapOnceOnlyProvider<TContract>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<EvidenceRequest, IServiceProvider, CancellationToken, Task<EvidenceResult<TContract>>> handler,
        Action<OnceOnlyProviderOptions> configure)
        where TContract : class => endpoints.MapOnceOnlyProvider(pattern, ContractWriter.Of<TContract>(), handler, configure);

    private static T Needed<T>(IServiceProvider services, string registration)
        where T : class => services.GetService<T>() ?? throw new InvalidOperationException(BindingMessages.Say(
            $"MapOnceOnlyProvider には {typeof(T).Name} が必要です。{registration} で登録してください。",
            $"MapOnceOnlyProvider needs {typeof(T).Name}; register it with {registration}."));

    private static ReplayGuardOptions Configured(Action<ReplayGuardOptions>? configure)
    {
        var options = new ReplayGuardOptions();
        configure?.Invoke(options);
        return options;
    }
}

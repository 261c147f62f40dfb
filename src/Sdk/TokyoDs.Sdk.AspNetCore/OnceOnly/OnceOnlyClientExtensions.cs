using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TokyoDs.OnceOnly;

/// <summary>Registers clients of providers.</summary>
public static class OnceOnlyClientExtensions
{
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Registers the client of one provider. Take it with <c>[FromKeyedServices("licences")] EvidenceClient</c>; there is one per name, because
    /// the circuit breaker belongs to the provider.
    /// </summary>
    /// <remarks>
    /// The options are checked when the application starts. The HTTP client follows no redirects and stores no cookies; the builder that is returned adds the
    /// credential, for example with a handler or a client certificate.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the client.</param>
    /// <param name="configure">Sets address, provider and limits.</param>
    /// <returns>The builder of the HTTP client below.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddOnceOnlyClient(this IServiceCollection services, string name, Action<EvidenceClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(configure);
        var httpName = "TokyoDs.OnceOnly:" + name;
        services.AddOptions<EvidenceClientOptions>(name).Configure(configure).ValidateOnStart();
        services.AddSingleton<IValidateOptions<EvidenceClientOptions>>(new Validation(name));
        services.AddKeyedSingleton(name, (provider, _) => new EvidenceClient(
            () => provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpName),
            provider.GetRequiredService<IOptionsMonitor<EvidenceClientOptions>>().Get(name),
            provider.GetService<TimeProvider>()));
        return services.AddHttpClient(httpName, client => client.Timeout = Timeout.InfiniteTimeSpan) // EvidenceClient has limits of its own
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                PooledConnectionLifetime = ConnectionLifetime,
            });
    }

    private sealed class Validation(string name) : IValidateOptions<EvidenceClientOptions>
    {
        public ValidateOptionsResult Validate(string? validated, EvidenceClientOptions options) =>
            validated != name ? ValidateOptionsResult.Skip
            : options.FindFault() is { } fault ? ValidateOptionsResult.Fail($"AddOnceOnlyClient(\"{name}\"): {fault}")
            : ValidateOptionsResult.Success;
    }
}

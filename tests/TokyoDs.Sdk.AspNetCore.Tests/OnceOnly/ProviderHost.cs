using System.Collections.Concurrent;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>A provider of licences on Kestrel at a loopback port, and everything about it that a test turns.</summary>
public sealed class ProviderHost : IAsyncDisposable
{
    public const string Requester = "grants-system";

    private readonly WebApplication _app;

    private ProviderHost(WebApplication app, ProviderSetting setting) => (_app, Setting) = (app, setting);

    public ProviderSetting Setting { get; }

    public Uri Address => new($"{_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()}/evidence");

    public static async Task<ProviderHost> Start(ProviderSetting? setting = null)
    {
        setting ??= new();
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(setting.Log);
        builder.Services.AddAuthentication("Test").AddScheme<AuthenticationSchemeOptions, CallerByHeader>("Test", null);
        builder.Services.AddAuthorization();
        builder.Services.AddSingleton<TimeProvider>(setting.Clock);
        builder.Services.AddSingleton<IAccessLedger>(setting.Ledger);
        builder.Services.AddSingleton<IConsentRegister>(setting.Consents);
        builder.Services.AddSingleton(setting.Guard);
        var app = builder.Build();
        app.MapOnceOnlyProvider("/evidence", setting.Writer, (request, _, cancellation) => setting.Handler(request, cancellation), options =>
        {
            options.Provider = Licence.Office;
            options.Timeout = setting.Timeout;
            options.RequireConsent = setting.RequireConsent;
        });
        await app.StartAsync();
        return new(app, setting);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private sealed class CallerByHeader(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
            Request.Headers.Authorization.ToString().Split(' ') is ["Test", var name]
                ? AuthenticateResult.Success(new(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], "Test")), "Test"))
                : AuthenticateResult.NoResult());
    }
}

/// <summary>What a test turns at a provider, while it runs too.</summary>
public sealed class ProviderSetting
{
    public MemoryLedger Ledger { get; init; } = new();
    public MemoryConsents Consents { get; init; } = new();
    public ShiftedClock Clock { get; } = new();
    public RecordedLog Log { get; } = new();
    public IReplayGuard Guard { get; init; } = new MemoryReplayGuard();
    public ContractWriter<Licence> Writer { get; init; } = Licence.Writer;
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
    public bool RequireConsent { get; init; }
    public int Calls { get; private set; }

    public Func<EvidenceRequest, CancellationToken, Task<EvidenceResult<Licence>>> Find { get; set; } =
        (_, _) => Task.FromResult(EvidenceResult.Found(Licence.At(DateTimeOffset.UtcNow)));

    public Task<EvidenceResult<Licence>> Handler(EvidenceRequest request, CancellationToken cancellationToken)
    {
        Calls++;
        return Find(request, cancellationToken);
    }
}

/// <summary>Everything that was logged.</summary>
public sealed class RecordedLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    public string All => string.Join('\n', _lines);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}

using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace TokyoDs.Tests.Samples.Faults;

/// <summary>What stands between the application and the register, on loopback, and does to their exchange what networks, proxies and wrong peers do.</summary>
public sealed class FaultyRelay : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _register = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
    private readonly Uri _registerAddress;
    private RelayFault _fault = RelayFaults.None;
    private int _asked;

    private FaultyRelay(Uri register)
    {
        _registerAddress = register;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0, Suffer));
        _app = builder.Build();
        _app.Run(context => RelayAsync(context));
    }

    /// <summary>Where the application finds what it takes for the register.</summary>
    public Uri Address => new(new Uri(_app.Urls.Single()), _registerAddress.AbsolutePath);

    /// <summary>How often the application has asked since the fault was set.</summary>
    public int Asked => _asked;

    /// <summary>What happens to everything that is asked from now on.</summary>
    public RelayFault Fault
    {
        get => _fault;
        set => (_fault, _asked) = (value, 0);
    }

    public static async Task<FaultyRelay> Start(Uri register)
    {
        var relay = new FaultyRelay(register);
        await relay._app.StartAsync();
        return relay;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _register.Dispose();
    }

    private void Suffer(ListenOptions listen) => listen.Use(next => connection =>
    {
        if (_fault.Connection is not { } broken)
        {
            return next(connection);
        }

        Interlocked.Increment(ref _asked);
        return broken(connection);
    });

    private async Task RelayAsync(HttpContext context)
    {
        Interlocked.Increment(ref _asked);
        context.Response.Headers.Connection = "close"; // a fault of the connection meets the next question
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        await _fault.Exchange(new(context, _register, _registerAddress, body.ToArray()));
    }
}

/// <summary>Something that goes wrong between two systems.</summary>
/// <param name="Exchange">What is made of a question that arrives.</param>
/// <param name="Connection">What is made of a connection instead, before anything is read from it; <see langword="null"/> for nothing.</param>
public sealed record RelayFault(Func<RelayedExchange, Task> Exchange, Func<ConnectionContext, Task>? Connection = null);

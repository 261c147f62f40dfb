using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

public sealed class OnceOnlyRegistrationTests
{
    [Fact]
    public async Task A_registered_client_asks_with_the_credential_of_its_builder()
    {
        await using var provider = await ProviderHost.Start();
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddOnceOnlyClient("licences", options => (options.Address, options.Provider) = (provider.Address, Licence.Office))
            .ConfigureHttpClient(client => client.DefaultRequestHeaders.Authorization = new("Test", ProviderHost.Requester));
        using var host = builder.Build();
        await host.StartAsync();

        var client = host.Services.GetRequiredKeyedService<EvidenceClient>("licences");

        Assert.Equal(Licence.Holder, (await client.Ask()).GetOrThrow().Evidence.Name.Value);
        Assert.Same(client, host.Services.GetRequiredKeyedService<EvidenceClient>("licences"));
    }

    [Fact]
    public async Task A_wrong_option_stops_the_start_and_names_the_client()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddOnceOnlyClient("licences", options => options.Provider = Licence.Office);
        using var host = builder.Build();

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains("AddOnceOnlyClient(\"licences\")", error.Message, StringComparison.Ordinal);
        Assert.Contains("HTTPS", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registered_client_follows_no_redirect()
    {
        using var elsewhere = RawServer.Silent();
        using var server = RawServer.Scripted(RawServer.Answer(308, headers: $"Location: {elsewhere.Address}\r\n"));
        var services = new ServiceCollection();
        services.AddOnceOnlyClient("licences", options => (options.Address, options.Provider) = (server.Address, Licence.Office));
        await using var provider = services.BuildServiceProvider();

        Assert.Equal(EvidenceErrorReason.WrongAddress, (await provider.GetRequiredKeyedService<EvidenceClient>("licences").Ask()).Error!.Reason);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task A_provider_without_ledger_guard_or_name_does_not_start()
    {
        await using var app = WebApplication.CreateBuilder().Build();
        Func<EvidenceRequest, IServiceProvider, CancellationToken, Task<EvidenceResult<Licence>>> handler =
            (_, _, _) => Task.FromResult(EvidenceResult.Failed<Licence>(EvidenceErrorReason.SubjectUnknown));

        var unnamed = Assert.Throws<InvalidOperationException>(() => app.MapOnceOnlyProvider("/evidence", handler, _ => { }));
        var unrecorded = Assert.Throws<InvalidOperationException>(() => app.MapOnceOnlyProvider("/evidence", handler, options => options.Provider = "x"));

        Assert.Contains("options.Provider", unnamed.Message, StringComparison.Ordinal);
        Assert.Contains("IAccessLedger", unrecorded.Message, StringComparison.Ordinal);
    }
}

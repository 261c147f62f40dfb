using TokyoDs.Tests.Samples;
using TokyoDs.Tests.Samples.Faults;

namespace TokyoDs.Tests.Browser.OnceOnly;

/// <summary>The running demo with a relay between its two services, for the tests of one class; then as it was.</summary>
public sealed class RelayedDemo(RunningDemo running) : IAsyncLifetime
{
    private FaultyRelay? _relay;

    public FaultyRelay Relay => _relay ?? throw new InvalidOperationException("The relay is not started yet.");

    private Uri RegisterAddress => new(running.Demo.Register.Address, "/evidence/business-licence");

    public async Task InitializeAsync()
    {
        _relay = await FaultyRelay.Start(RegisterAddress);
        running.Demo.RestartSubsidyWith("LicenceRegister__Address", _relay.Address.AbsoluteUri);
    }

    public async Task DisposeAsync()
    {
        running.Demo.RestartSubsidyWith("LicenceRegister__Address", RegisterAddress.AbsoluteUri);
        await Relay.DisposeAsync();
    }
}

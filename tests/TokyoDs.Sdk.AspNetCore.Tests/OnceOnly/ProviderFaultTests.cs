using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>Providers whose own parts fail.</summary>
public sealed class ProviderFaultTests
{
    [Fact]
    public async Task A_handler_that_takes_too_long_is_a_timeout_that_the_provider_reports()
    {
        await using var provider = await ProviderHost.Start(new() { Timeout = TimeSpan.FromMilliseconds(100) });
        provider.Setting.Find = async (_, _) =>
        {
            await Task.Delay(TimeSpan.FromMinutes(1), CancellationToken.None); // does not listen
            return EvidenceResult.Failed<Licence>(EvidenceErrorReason.SubjectUnknown);
        };

        var error = (await Asking.Client(provider.Address, options => options.Retries = 0).Ask()).Error!;

        Assert.Equal((EvidenceErrorReason.ProviderTimedOut, false), (error.Reason, error.IsPresumed));
        Assert.Equal([AccessEventKind.Refused], provider.Setting.Ledger.Kinds);
    }

    [Fact]
    public async Task Without_consent_nothing_is_looked_up()
    {
        await using var provider = await ProviderHost.Start(new() { RequireConsent = true, Consents = MemoryConsents.Given(Asking.Context) });
        Assert.Null((await Asking.Client(provider.Address).Ask()).Error);

        provider.Setting.Consents.RevokeAll();
        var error = (await Asking.Client(provider.Address).Ask()).Error!;

        Assert.Equal((EvidenceErrorCode.NotAuthorized, EvidenceErrorReason.ConsentMissing), (error.Code, error.Reason));
        Assert.Equal(AttestationState.Withheld, provider.Setting.Ledger.Events[^1].Outcomes["name"]);
        Assert.Equal(1, provider.Setting.Calls);
    }

    [Fact]
    public async Task A_register_of_consents_that_is_down_hands_nothing_over()
    {
        await using var provider = await ProviderHost.Start(new() { RequireConsent = true, Consents = MemoryConsents.Given(Asking.Context) });
        provider.Setting.Consents.IsDown = true;

        Assert.Equal(EvidenceErrorReason.ProviderFailed, (await Asking.Client(provider.Address).Ask()).Error!.Reason);
        Assert.Equal(0, provider.Setting.Calls);
    }

    [Fact]
    public async Task A_full_guard_says_when_to_come_again()
    {
        await using var provider = await ProviderHost.Start(new() { Guard = new MemoryReplayGuard(new() { Capacity = 1 }) });
        await Asking.Client(provider.Address).Ask();

        var error = (await Asking.Client(provider.Address).Ask()).Error!;

        Assert.Equal((EvidenceErrorReason.TooManyRequests, TimeSpan.FromSeconds(30)), (error.Reason, error.RetryAfter));
    }
}

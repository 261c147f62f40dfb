using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>Both sides in different versions, over real connections.</summary>
public sealed class NegotiationTests
{
    private static readonly ContractReader<Licence> Both = Licence.Reader.OrOlder(Licence.Metadata<LicenceV1>(), LicenceV1.Raise);
    private static readonly ContractWriter<Licence> BothWritten = Licence.Writer.OrOlder(Licence.Metadata<LicenceV1>(), LicenceV1.From);

    [Fact]
    public async Task The_highest_version_in_common_is_spoken()
    {
        await using var provider = await ProviderHost.Start(new() { Writer = BothWritten });

        var response = (await Asking.Client(provider.Address).AskAsync(Request(Both.Versions, "name"), Both)).GetOrThrow();

        Assert.Equal(new ContractReference("jp.lg.metro.tokyo.test.licence", 2, 0), response.Contract);
    }

    [Fact]
    public async Task A_provider_answers_a_requester_of_the_former_major_version()
    {
        await using var provider = await ProviderHost.Start(new() { Writer = BothWritten });
        var reader = ContractReader.Of(Licence.Metadata<LicenceV1>());

        var response = (await Asking.Client(provider.Address).AskAsync(Request(reader.Versions, "name"), reader)).GetOrThrow();

        Assert.Equal((1, Licence.Holder), (response.Contract.Major, response.Evidence.Name.Value));
        Assert.Equal(response.Contract, provider.Setting.Ledger.Events[0].Contract);
    }

    [Fact]
    public async Task A_requester_reads_a_provider_of_the_former_major_version()
    {
        var request = Request(Both.Versions, "name", "address");
        using var server = RawServer.Scripted(RawServer.Answer(200, $$"""
            {"requestId":"{{request.Id}}","contract":"jp.lg.metro.tokyo.test.licence/1.3","issuedAt":"2026-11-21T00:00:00Z",
             "evidence":{"number":"7000012050002","name":{"state":"notHeld"} } }
            """));

        var licence = (await Asking.Client(server.Address).AskAsync(request, Both)).GetOrThrow().Evidence;

        Assert.Equal((AttestationState.NotHeld, AttestationState.Unavailable), (licence.Name.State, licence.Address.State));
    }

    [Fact]
    public async Task Without_a_common_version_the_provider_says_what_it_offers()
    {
        await using var provider = await ProviderHost.Start();
        var reader = ContractReader.Of(Licence.Metadata<LicenceV1>());

        var error = (await Asking.Client(provider.Address).AskAsync(Request(reader.Versions, "name"), reader)).Error!;

        Assert.Equal((EvidenceErrorCode.UnsupportedCapability, EvidenceErrorReason.NoCommonVersion), (error.Code, error.Reason));
        Assert.Equal([ContractReference.Of<Licence>()], error.Offered);
        Assert.Equal([AccessEventKind.Refused], provider.Setting.Ledger.Kinds);
    }

    [Fact]
    public async Task An_item_of_a_newer_minor_version_is_unavailable_at_an_older_provider()
    {
        await using var provider = await ProviderHost.Start();
        var reader = ContractReader.Of(Licence.Metadata<LicenceWithKind>());

        var licence = (await Asking.Client(provider.Address).AskAsync(Request(reader.Versions, "name", "kind"), reader)).GetOrThrow().Evidence;

        Assert.Equal((Licence.Holder, AttestationState.Unavailable), (licence.Name.Value, licence.Kind.State));
    }

    [Fact]
    public void Only_another_major_version_of_the_same_contract_can_be_added()
    {
        Assert.Throws<ArgumentException>(() => Licence.Reader.OrOlder(Licence.Metadata<LicenceWithKind>(), _ => null!));
        Assert.Throws<ArgumentException>(() => BothWritten.OrOlder(Licence.Metadata<LicenceV1>(), LicenceV1.From));
    }

    private static EvidenceRequest Request(IReadOnlyList<ContractReference> versions, params string[] fields) =>
        EvidenceRequest.Create(Asking.Context, versions, fields);
}

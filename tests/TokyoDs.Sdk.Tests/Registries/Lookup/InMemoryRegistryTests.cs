using TokyoDs.Registries;
using TokyoDs.Registries.Lookup;

namespace TokyoDs.Sdk.Tests.Registries.Lookup;

public sealed class InMemoryRegistryTests
{
    private readonly InMemoryRegistry<CorporateNumber, CorporateRecord> _registry = SampleCorporations.ToRegistry();

    [Fact]
    public async Task Every_sample_is_found_under_its_number()
    {
        Assert.Equal(6, SampleCorporations.All.Select(record => record.Number).Distinct().Count());
        foreach (var record in SampleCorporations.All)
        {
            Assert.True((await _registry.FindAsync(record.Number)).TryGetRecord(out var found));
            Assert.Same(record, found);
            Assert.StartsWith("9999", record.Number.ToString()[1..], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Unknown_numbers_are_not_found() => Assert.True((await _registry.FindAsync(CorporateNumber.Parse("4000012090001"))).IsNotFound);

    [Fact]
    public async Task Trouble_can_be_rehearsed_for_one_key_or_for_all()
    {
        _registry.AddTrouble(SampleCorporations.Closed.Number, RegistryTrouble.TimedOut);
        Assert.Equal(RegistryTrouble.TimedOut, (await _registry.FindAsync(SampleCorporations.Closed.Number)).Trouble);
        Assert.True((await _registry.FindAsync(SampleCorporations.Plain.Number)).IsFound);
        _registry.Trouble = RegistryTrouble.ServerError;
        Assert.Equal(RegistryTrouble.ServerError, (await _registry.FindAsync(SampleCorporations.Plain.Number)).Trouble);
    }

    [Fact]
    public async Task No_key_and_no_patience_are_exceptions()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _registry.FindAsync(default));
        await Assert.ThrowsAsync<OperationCanceledException>(() => _registry.FindAsync(SampleCorporations.Plain.Number, new CancellationToken(canceled: true)));
        Assert.Throws<ArgumentException>(() => _registry.Add(default, SampleCorporations.Plain));
        Assert.Throws<ArgumentOutOfRangeException>(() => _registry.AddTrouble(SampleCorporations.Plain.Number, RegistryTrouble.None));
    }

    [Fact]
    public async Task Merged_corporations_lead_to_their_successor()
    {
        var successor = await _registry.FindAsync(SampleCorporations.MergedIntoSuccessor.Successor!.Value);
        Assert.True(successor.TryGetRecord(out var record));
        Assert.False(record.IsClosed);
        Assert.True(SampleCorporations.MergedIntoSuccessor.IsClosed);
    }

    [Fact]
    public void Awkward_traits_are_there()
    {
        Assert.True(SampleCorporations.Closed is { IsClosed: true, CloseCauseCode: "01", Successor: null });
        Assert.True(SampleCorporations.Renamed is { ProcessCode: "11", IsClosed: false, ChangeCause.Length: > 0 });
        Assert.True(SampleCorporations.NameOutsideJis.NameDiffersFromRegister);
        Assert.False(SampleCorporations.Plain.NameDiffersFromRegister);
        Assert.True(SampleCorporations.ForeignWithoutAddress is { City: null, PostalCode: null, StreetNumber: "", AddressOutsideJapan: "" });
        Assert.Equal(CorporateKind.ForeignCompany, SampleCorporations.ForeignWithoutAddress.Kind);
    }
}

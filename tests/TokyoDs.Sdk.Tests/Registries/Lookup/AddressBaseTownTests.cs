using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Registries.Lookup;

namespace TokyoDs.Sdk.Tests.Registries.Lookup;

public sealed class AddressBaseTownTests
{
    private const string Header = "lg_code,machiaza_id,machiaza_type,pref,county,city,ward,oaza_cho,oaza_cho_kana,oaza_cho_roma,chome,chome_number,koaza,小字名_カナkoaza_kana,rsdt_addr_flg,efct_date,ablt_date,post_code,new_column\n";
    private const string Kioicho = "131016,0056000,1,東京都,,千代田区,,紀尾井町,キオイチョウ,Kioicho,,,,,1,1947-04-17,,1020094,x\n";
    private const string Kasumigaseki = "131016,0002002,2,東京都,,千代田区,,霞が関,カスミガセキ,Kasumigaseki,二丁目,2,\"小,字\",コアザ,0,1947-04-17,2020-01-01,,\r\n";

    [Fact]
    public async Task Records_are_read_by_the_names_of_the_columns()
    {
        var records = await ReadAsync(Header + Kioicho + Kasumigaseki);
        Assert.Equal(
            [
                new()
                {
                    Key = new(LocalGovernmentCode.Parse("131016"), TownBlockId.Parse("0056000")), TypeCode = "1", Prefecture = "東京都", City = "千代田区",
                    Town = "紀尾井町", TownKana = "キオイチョウ", TownRomaji = "Kioicho", UsesResidenceIndication = true, EffectiveFrom = new(1947, 4, 17),
                    PostalCode = PostalCode.Parse("1020094"),
                },
                new()
                {
                    Key = new(LocalGovernmentCode.Parse("131016"), TownBlockId.Parse("0002002")), TypeCode = "2", Prefecture = "東京都", City = "千代田区",
                    Town = "霞が関", TownKana = "カスミガセキ", TownRomaji = "Kasumigaseki", Chome = "二丁目", ChomeNumber = 2, SmallSection = "小,字",
                    SmallSectionKana = "コアザ", UsesResidenceIndication = false, EffectiveFrom = new(1947, 4, 17), AbolishedOn = new(2020, 1, 1),
                },
            ],
            records);
        Assert.Equal("霞が関二丁目小,字", records[1].Name);
    }

    [Fact]
    public async Task Byte_order_mark_and_any_order_of_columns_do_no_harm()
    {
        var record = Assert.Single(await ReadAsync("\uFEFFmachiaza_id,koaza_kana,lg_code\n0056000,カナ,131016"));
        Assert.Equal(("0056000", "カナ"), (record.Key.Town.ToString(), record.SmallSectionKana));
    }

    [Fact]
    public async Task List_can_be_asked_like_a_registry()
    {
        var list = await AddressBaseTables.Towns.LoadAsync(new StringReader(Header + Kioicho));
        Assert.True((await list.FindAsync(new(LocalGovernmentCode.Parse("131016"), TownBlockId.Parse("0056000")))).TryGetRecord(out var record));
        Assert.Equal("紀尾井町", record.Name);
        Assert.True((await list.FindAsync(new(LocalGovernmentCode.Parse("131024"), TownBlockId.Parse("0056000")))).IsNotFound);
        await Assert.ThrowsAsync<ArgumentException>(() => list.FindAsync(default));
    }

    [Theory]
    [InlineData("")]
    [InlineData("code,name\n131016,x\n")]
    public async Task Other_files_are_refused_by_their_first_line(string text) =>
        Assert.Contains("lg_code", (await Assert.ThrowsAsync<FormatException>(() => ReadAsync(text))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("131016,0056000,1\n", "2")]
    [InlineData("131016,0056000,1,東京都,,千代田区,,紀尾井町,キオイチョウ,Kio,icho,,,,1,1947-04-17,,1020094,x,,shifted\n", "2")]
    [InlineData("131016,0056000,1,東京都,,\"千代", "2")]
    public async Task Lines_cut_short_are_named(string text, string line) =>
        Assert.Contains(line, (await Assert.ThrowsAsync<FormatException>(() => ReadAsync(Header + text))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("131016", "13101", "lg_code")]
    [InlineData("0056000", "56000", "machiaza_id")]
    [InlineData("1947-04-17", "1947/4/17", "efct_date")]
    [InlineData("1020094", "102009", "post_code")]
    [InlineData(",1,1947", ",2,1947", "rsdt_addr_flg")]
    [InlineData("Kioicho,,,", "Kioicho,,二,", "chome_number")]
    public async Task Broken_values_are_named_by_line_and_column(string right, string wrong, string column)
    {
        var exception = await Assert.ThrowsAsync<FormatException>(() => ReadAsync(Header + Kioicho + Kioicho.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Contains(column, exception.Message, StringComparison.Ordinal);
        Assert.Contains("3", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_before_a_broken_line_are_given()
    {
        var given = 0;
        await Assert.ThrowsAsync<FormatException>(async () =>
        {
            await foreach (var _ in AddressBaseTables.Towns.ReadAsync(new StringReader(Header + Kioicho + Kioicho + "1,2")))
            {
                given++;
            }
        });
        Assert.Equal(2, given);
    }

    [Fact]
    public async Task Large_files_are_read_line_by_line()
    {
        var records = await ReadAsync(Header + string.Concat(Enumerable.Range(0, 20_000).Select(i => Kioicho.Replace("0056000", $"{i:D7}", StringComparison.Ordinal))));
        Assert.Equal(20_000, records.Select(record => record.Key).Distinct().Count());
    }

    [Fact]
    public async Task Reading_can_be_cancelled() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => AddressBaseTables.Towns.LoadAsync(new StringReader(Header + Kioicho), new CancellationToken(canceled: true)));

    [Fact]
    public async Task Several_postal_codes_of_one_town_are_all_kept()
    {
        var record = Assert.Single(await ReadAsync("lg_code,machiaza_id,post_code\n131016,0056000,1020094;1028578;102-8688\n"));
        Assert.Equal(PostalCode.Parse("1020094"), record.PostalCode);
        Assert.Equal(["1028578", "1028688"], record.FurtherPostalCodes.Select(code => code.ToString()));
    }

    [Fact]
    public async Task Town_that_uses_blocks_in_a_part_only_is_one_record()
    {
        const string Lines = "lg_code,machiaza_id,rsdt_addr_flg,ablt_date\n131016,0056000,1,\n131016,0056000,0,\n131016,0056000,0,2020-01-01\n131016,0057000,0,\n";
        var list = await AddressBaseTables.Towns.LoadAsync(new StringReader(Lines));
        Assert.True((await list.FindAsync(Key("0056000"))).TryGetRecord(out var mixed));
        Assert.True(mixed is { UsesResidenceIndication: true, HasBothKindsOfAddress: true, AbolishedOn: null });
        Assert.True((await list.FindAsync(Key("0057000"))).TryGetRecord(out var plain));
        Assert.True(plain is { UsesResidenceIndication: false, HasBothKindsOfAddress: false });
    }

    [Theory]
    [InlineData("1947-04-17,2001-01-01,旧\n131016,0056000,2001-01-01,,新", "新")]
    [InlineData("2001-01-01,,新\n131016,0056000,1947-04-17,2001-01-01,旧", "新")]
    [InlineData("2001-01-01,,新\n131016,0056000,1947-04-17,,旧", "新")]
    [InlineData(",,旧\n131016,0056000,1947-04-17,,新", "新")]
    [InlineData("1947-04-17,,先\n131016,0056000,1947-04-17,,後", "後")]
    public async Task Of_a_renamed_town_the_record_in_force_stays(string lines, string name)
    {
        var list = await AddressBaseTables.Towns.LoadAsync(new StringReader("lg_code,machiaza_id,efct_date,ablt_date,oaza_cho\n131016,0056000," + lines));
        Assert.True((await list.FindAsync(Key("0056000"))).TryGetRecord(out var town));
        Assert.Equal(name, town.Name);
    }

    private static TownKey Key(string town) => new(LocalGovernmentCode.Parse("131016"), TownBlockId.Parse(town));

    private static async Task<List<TownRecord>> ReadAsync(string text)
    {
        var records = new List<TownRecord>();
        await foreach (var record in AddressBaseTables.Towns.ReadAsync(new StringReader(text)))
        {
            records.Add(record);
        }

        return records;
    }
}

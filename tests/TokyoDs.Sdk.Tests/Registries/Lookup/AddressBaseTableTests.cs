using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Registries.Lookup;

namespace TokyoDs.Sdk.Tests.Registries.Lookup;

public sealed class AddressBaseTableTests
{
    private static readonly LocalGovernmentCode Chiyoda = LocalGovernmentCode.Parse("131016");
    private static readonly TownBlockId Town = TownBlockId.Parse("0056001");

    public static TheoryData<string> Tables => [.. AddressBaseSamples.All.Keys];

    [Fact]
    public async Task Municipality_is_found_by_its_code_with_its_county()
    {
        var list = await AddressBaseTables.Municipalities.LoadAsync(new StringReader(AddressBaseSamples.Municipalities));
        Assert.True((await list.FindAsync(LocalGovernmentCode.Parse("133035"))).TryGetRecord(out var record));
        Assert.True(record is { County: "西多摩郡", City: "瑞穂町", CityKana: "ミズホマチ", CityRomaji: "Mizuho-machi", Prefecture: "東京都" });
    }

    [Fact]
    public async Task Prefecture_is_found_by_its_code()
    {
        var list = await AddressBaseTables.Prefectures.LoadAsync(new StringReader(AddressBaseSamples.Prefectures));
        Assert.True((await list.FindAsync(Chiyoda.Prefecture)).TryGetRecord(out var record));
        Assert.Equal(("東京都", "トウキョウト", "Tokyo"), (record.Name, record.NameKana, record.NameRomaji));
    }

    [Fact]
    public async Task Block_residence_and_parcel_are_found_by_their_keys()
    {
        var block = new BlockKey(Chiyoda, Town, BlockId.Parse("001"));
        var residence = new ResidenceKey(Chiyoda, Town, BlockId.Parse("001"), ResidenceId.Parse("003"), 101);
        var parcel = new ParcelKey(Chiyoda, Town, ParcelId.FromNumbers(1, 2, 3));
        Assert.Equal("1", await Found(AddressBaseTables.Blocks, AddressBaseSamples.Blocks, block, record => record.Number));
        Assert.Equal("3-101", await Found(AddressBaseTables.Residences, AddressBaseSamples.Residences, residence, record => $"{record.Number}-{record.SecondNumber}"));
        Assert.Equal("1-2-3", await Found(AddressBaseTables.Parcels, AddressBaseSamples.Parcels, parcel, record => $"{record.Number1}-{record.Number2}-{record.Number3}"));
        Assert.Equal("千代田区区見本町一丁目小字", await Found(AddressBaseTables.Parcels, AddressBaseSamples.Parcels, parcel, record => record.Names.ToString()));
    }

    [Fact]
    public void Residence_without_a_second_number_has_another_key() => Assert.Null(
        AddressBaseTables.ResidencePositions.ReadAsync(new StringReader(AddressBaseSamples.ResidencePositions)).ToBlockingEnumerable().Single().Key.SecondResidence);

    [Theory]
    [MemberData(nameof(Tables))]
    public void Columns_may_stand_in_any_order_and_others_may_be_added(string table)
    {
        var (text, read) = AddressBaseSamples.All[table];
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var turned = string.Join('\n', lines.Select((line, i) => string.Join(',', line.Split(',').Reverse().Append(i == 0 ? "later" : "x"))));
        Assert.Equal(read(text), read("\uFEFF" + turned + "\r\n"));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void File_of_another_table_is_refused_in_words(string table)
    {
        var (own, read) = AddressBaseSamples.All[table];
        foreach (var (other, (text, _)) in AddressBaseSamples.All.Where(other => other.Value.Text != own))
        {
            var refusal = Assert.Throws<FormatException>(() => read(text));
            Assert.True(refusal.Message.Contains(table, StringComparison.Ordinal), $"{other}: {refusal.Message}");
        }
    }

    [Theory]
    [InlineData("mt_rsdtdsp_blk", "blk_id", "1")]
    [InlineData("mt_rsdtdsp_rsdt", "rsdt_id", "3")]
    [InlineData("mt_rsdtdsp_rsdt", "rsdt2_id", "101")]
    [InlineData("mt_rsdtdsp_rsdt", "basic_rsdt_div", "x")]
    [InlineData("mt_parcel", "prc_id", "0001")]
    [InlineData("mt_parcel", "real_prop_num", "123")]
    [InlineData("mt_city", "lg_code", "133036")]
    [InlineData("mt_pref", "efct_date", "昭和22年")]
    [InlineData("mt_town_pos", "rep_lon", "")]
    [InlineData("mt_town_pos", "rep_lat", "北緯35度")]
    [InlineData("mt_town_pos", "rep_lat", "139.7")]
    public void Broken_values_are_named_by_line_and_column_in_both_languages(string table, string column, string wrong)
    {
        var (text, read) = AddressBaseSamples.All[table];
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var values = lines[1].Split(',');
        values[Array.IndexOf(lines[0].Split(','), column)] = wrong;
        foreach (var (language, line) in new[] { ("ja", "3 行目"), ("en", "Line 3") })
        {
            using var culture = new UiCulture(language);
            var refusal = Assert.Throws<FormatException>(() => read($"{text}\n{string.Join(',', values)}\n"));
            Assert.StartsWith(line, refusal.Message, StringComparison.Ordinal);
            Assert.Contains(column, refusal.Message, StringComparison.Ordinal);
        }
    }

    private static async Task<string> Found<TKey, TRecord>(AddressBaseTable<TKey, TRecord> table, string text, TKey key, Func<TRecord, string> what)
        where TKey : struct, IEquatable<TKey>
        where TRecord : class
    {
        var list = await table.LoadAsync(new StringReader(text));
        Assert.True((await list.FindAsync(key)).TryGetRecord(out var record));
        return what(record);
    }
}

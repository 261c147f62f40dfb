using TokyoDs.Registries.Lookup;

namespace TokyoDs.Sdk.Tests.Registries.Lookup;

/// <summary>Every column of the published table of columns changes a record of one of our tables, or is named here with the reason why not.</summary>
public sealed class AddressBaseColumnTests
{
    /// <summary>Columns of the data base in which abr-geocoder remembers what it fetched; no published file has them.</summary>
    private static readonly string[] OfNoFile = ["url_key", "etag", "content_length", "last_modified", "url", "crc32"];

    /// <summary>Another value of a column whose values have a form; elsewhere any text is another one.</summary>
    private static readonly Dictionary<string, string> Others = new()
    {
        ["lg_code"] = "131024", ["machiaza_id"] = "0057000", ["blk_id"] = "002", ["rsdt_id"] = "004", ["rsdt2_id"] = "00102", ["prc_id"] = "000010000200004",
        ["efct_date"] = "1950-01-01", ["ablt_date"] = "2098-01-01", ["chome_number"] = "2", ["post_code"] = "1000014", ["rsdt_addr_flg"] = "", ["oaza_cho_aka_flg"] = "1",
        ["basic_rsdt_div"] = "0", ["prc_rec_flg"] = "0", ["real_prop_num"] = "1234567890124", ["rep_lon"] = "139.5", ["rep_lat"] = "35.5", ["rep_srid"] = "EPSG:4612",
    };

    public static TheoryData<string> Columns => [.. Vectors.Rows("abr-fields.csv").Select(row => row[1]).Except(OfNoFile)];

    [Theory]
    [MemberData(nameof(Columns))]
    public void Every_column_of_a_file_is_in_a_record(string column)
    {
        var tables = AddressBaseSamples.All.Where(table => NamesOf(table.Value.Text).Contains(column)).ToList();
        Assert.NotEmpty(tables);
        Assert.Contains(tables, table => !table.Value.Read(table.Value.Text).SequenceEqual(table.Value.Read(Changed(table.Value.Text, column))));
    }

    [Fact]
    public void Columns_that_are_no_column_of_a_file_are_still_in_the_table() =>
        Assert.Subset(Vectors.Rows("abr-fields.csv").Select(row => row[1]).ToHashSet(), OfNoFile.ToHashSet());

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_column_of_a_master_file_is_in_its_own_record_but_for_the_names_above_a_town(string table)
    {
        var (text, read) = AddressBaseSamples.All[table];
        string[] left = table switch
        {
            // Names of the levels above have their readings in mt_city.
            "mt_town" => ["pref_kana", "pref_roma", "county_kana", "county_roma", "city_kana", "city_roma", "ward_kana", "ward_roma"],
            _ => [],
        };
        Assert.Equal(left, NamesOf(text).Where(column => read(text).SequenceEqual(read(Changed(text, column)))));
    }

    public static TheoryData<string> Names => [.. AddressBaseSamples.All.Keys.Where(name => !name.EndsWith("_pos", StringComparison.Ordinal))];

    private static string[] NamesOf(string text) => text.Split('\n')[0].TrimEnd('\r').Split(',');

    private static string Changed(string text, string column)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var values = lines[1].Split(',');
        values[Array.IndexOf(NamesOf(text), column)] = Others.GetValueOrDefault(column, "別の値");
        return $"{lines[0]}\n{string.Join(',', values)}";
    }
}

using System.Text;
using TokyoDs.OpenData;
using TokyoDs.Registries;

namespace TokyoDs.Sdk.Tests.OpenData;

public sealed class OpenDataCsvReaderTests
{
    private static readonly OpenDataCsvOptions Cp932 = new() { Encoding = CsvEncoding.Cp932For("ledger of the partner") };

    [Fact]
    public void Quotes_commas_and_line_breaks_are_read_as_RFC_4180_says() =>
        Assert.Equal(["x,y|\"z\"", "a\r\nb|"], Csv.ReadAll("A,B\r\n\"x,y\",\"\"\"z\"\"\"\r\n\"a\r\nb\",\r\n"));

    [Theory, InlineData("A,B\n1,2"), InlineData("A,B\r1,2\r"), InlineData("A,B\r\n1,2\r\n")]
    public void Every_kind_of_line_break_ends_a_row(string text) => Assert.Equal(["1|2"], Csv.ReadAll(text));

    [Theory]
    [InlineData("", "L1-05", 1, 0)]
    [InlineData("A,,C\n", "L1-05", 1, 2)]
    [InlineData("A,\u3000\n", "L1-05", 1, 2)]
    [InlineData("A,B,A\n", "L2-03", 1, 3)]
    [InlineData("A,B\n1,2\n1\n", "CSV-02", 3, 0)]
    [InlineData("A,B\n1,2,3\n", "CSV-02", 2, 0)]
    [InlineData("A,B\n1,2\n\n", "CSV-02", 3, 0)]
    [InlineData("A,B\n1,x\"y\n", "L1-15", 2, 2)]
    [InlineData("A,B\n\"x\"y,1\n", "L1-15", 2, 1)]
    [InlineData("A,B\n1,\"xy\n", "L1-15", 2, 2)]
    [InlineData("A,B\n1,\"x\"\"", "L1-15", 2, 2)]
    [InlineData("A,B\n1,\"", "L1-15", 2, 2)]
    [InlineData("\uFEFFA,B\n1,2", "CSV-01", 1, 1)]
    public void What_is_broken_is_refused_with_its_place(string text, string rule, int row, int column)
    {
        var thrown = Assert.Throws<OpenDataCsvException>(() => Csv.ReadAll(text));
        Assert.Equal((rule, row, column), (thrown.Diagnostic.Rule.Id, thrown.Diagnostic.Place.Row, thrown.Diagnostic.Place.Column));
    }

    [Fact]
    public void A_stated_byte_order_mark_must_be_there_and_is_no_part_of_the_header()
    {
        var options = new OpenDataCsvOptions { Encoding = CsvEncoding.Utf8WithBom };
        using var reader = Csv.Read("\uFEFFA\n1", options);
        Assert.Equal(["A"], reader.Headers);
        Assert.Contains("Utf8", Assert.Throws<OpenDataCsvException>(() => Csv.Read("A\n1", options)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'A', (byte)',', (byte)'B', 10, (byte)'1', (byte)',', (byte)'2', (byte)'3', 0x93, 0x8C }, "93", 2, 2, "3")]
    [InlineData(new byte[] { (byte)'A', 10, (byte)'1', 10, 0xFF, 10 }, "FF", 3, 1, "1")]
    [InlineData(new byte[] { (byte)'A', 10, (byte)'"', (byte)'x', 10, 0xC3, 0x28 }, "C328", 2, 1, "3")]
    [InlineData(new byte[] { (byte)'A', 10, 0xE6, 0x9D }, "E69D", 2, 1, "1")]
    public void Bytes_that_are_not_UTF8_are_named_by_row_column_and_character(byte[] bytes, string hex, int row, int column, string character)
    {
        using var english = new UiCulture("en");
        var thrown = Assert.Throws<OpenDataCsvException>(() =>
        {
            using var reader = new OpenDataCsvReader(Csv.Stream(bytes), Csv.Utf8);
            while (reader.Read())
            {
            }
        });
        Assert.Equal((row, column), (thrown.Diagnostic.Place.Row, thrown.Diagnostic.Place.Column));
        Assert.Contains($"character {character} has the bytes {hex}", thrown.Message, StringComparison.Ordinal);
    }

    [Theory, InlineData(0x80), InlineData(0xA0), InlineData(0xFD), InlineData(0xFE), InlineData(0xFF), InlineData(0x81)]
    public void Bytes_without_a_meaning_are_not_CP932(int last)
    {
        var thrown = Assert.Throws<OpenDataCsvException>(() => new OpenDataCsvReader(Csv.Stream((byte)'A', 0x93, 0x8C, (byte)last), Cp932));
        Assert.Equal((1, 1), (thrown.Diagnostic.Place.Row, thrown.Diagnostic.Place.Column));
        Assert.Contains($"{last:X2}", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CP932_is_read_across_the_borders_of_blocks()
    {
        var cells = Enumerable.Range(0, 20_000).Select(i => i % 3 == 0 ? "x" : i % 3 == 1 ? "東京" : "ｱ髙");
        var text = "A\n" + string.Concat(cells);
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(text);
        using var reader = new OpenDataCsvReader(Csv.Stream(bytes), Cp932 with { LongestCell = 100_000 });
        Assert.True(reader.Read());
        Assert.Equal(text[2..], reader[0]);
    }

    [Fact]
    public void A_cell_without_end_costs_no_more_than_the_limit()
    {
        var thrown = Assert.Throws<OpenDataCsvException>(() => Csv.ReadAll("A,B\n1,\"" + new string('x', 200_000), Csv.Utf8 with { LongestCell = 100 }));
        Assert.Equal(("CSV-04", 2, 2), (thrown.Diagnostic.Rule.Id, thrown.Diagnostic.Place.Row, thrown.Diagnostic.Place.Column));
    }

    [Fact]
    public void Cells_are_read_as_values_and_errors_do_not_show_them()
    {
        using var reader = Csv.Read("法人番号,人数\n4000012090001,12\n4000012090002,秘密\n");
        Assert.True(reader.Read());
        Assert.Equal(CorporateNumber.Parse("4000012090001"), reader.Get<CorporateNumber>("法人番号"));
        Assert.Equal(12, reader.GetOrNull<int>("人数"));
        Assert.True(reader.Read());
        var thrown = Assert.Throws<OpenDataCsvException>(() => reader.Get<int>("人数"));
        Assert.Equal(new CsvPlace(3, 2, "人数"), thrown.Diagnostic.Place);
        Assert.DoesNotContain("秘密", thrown.Diagnostic.English + thrown.Diagnostic.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Asking_for_what_is_not_there_says_what_to_do()
    {
        using var reader = Csv.Read("A\n1\n");
        Assert.Throws<InvalidOperationException>(() => reader[0]);
        Assert.True(reader.Read());
        Assert.Throws<KeyNotFoundException>(() => reader["B"]);
    }
}

using System.Text;
using TokyoDs.OpenData;
using TokyoDs.Registries;
using TokyoDs.Time;

namespace TokyoDs.Sdk.Tests.OpenData;

public sealed class OpenDataCsvWriterTests
{
    [Fact]
    public void Only_cells_that_need_quotes_get_them() =>
        Assert.Equal("A,B\r\n\"x,y\",\"1\"\"2\"\r\nz,\r\n", Csv.Write(Csv.Utf8, ["A", "B"], ["x,y", "1\"2"], ["z", ""]));

    [Fact]
    public void The_byte_order_mark_is_written_when_stated_and_only_then()
    {
        Assert.Equal("EFBBBF410D0A", Convert.ToHexString(Csv.WriteBytes(new() { Encoding = CsvEncoding.Utf8WithBom }, ["A"])));
        Assert.Equal("410D0A", Convert.ToHexString(Csv.WriteBytes(Csv.Utf8, ["A"])));
    }

    [Theory, InlineData("=1+1"), InlineData("+81-3-5321-1111"), InlineData("-x"), InlineData("-5"), InlineData("@SUM(A1)"), InlineData("\tx"), InlineData("\rx")]
    public void Text_that_a_spreadsheet_calculates_is_refused(string text)
    {
        var thrown = Assert.Throws<OpenDataCsvException>(() => Csv.Write(Csv.Anything, ["A"], [text]));
        Assert.Equal(("CSV-03", 2, 1), (thrown.Diagnostic.Rule.Id, thrown.Diagnostic.Place.Row, thrown.Diagnostic.Place.Column));
    }

    [Fact]
    public void Such_text_gets_an_apostrophe_when_that_is_agreed() =>
        Assert.Equal("A,B\r\n'=1+1,'+81-3-5321-1111\r\n", Csv.Write(Csv.Utf8 with { FormulaGuard = FormulaGuard.QuotePrefix }, ["A", "B"], ["=1+1", "+81-3-5321-1111"]));

    [Fact]
    public void Numbers_days_and_values_are_not_text_and_know_no_culture()
    {
        var stream = new MemoryStream();
        using (var writer = new OpenDataCsvWriter(stream, ["a", "b", "c", "d", "e", "f", "g"], Csv.Utf8))
        {
            using var french = new UiCulture("fr");
            writer.Write(-5);
            writer.Write(-0.5m);
            writer.Write(new DateOnly(2026, 4, 1));
            writer.Write(new TimeOnly(9, 0));
            writer.Write(LocalGovernmentCode.Parse("131016"));
            writer.Write(Wareki.Parse("令和8年4月1日"));
            writer.Write((int?)null);
            writer.EndRow();
        }

        Assert.Equal("-5,-0.5,2026-04-01,09:00,131016,2026-04-01,", Encoding.UTF8.GetString(stream.ToArray()).Split("\r\n")[1]);
    }

    [Fact]
    public void A_single_character_is_text() =>
        Assert.Throws<OpenDataCsvException>(() =>
        {
            using var writer = new OpenDataCsvWriter(new MemoryStream(), ["A"], Csv.Utf8);
            writer.Write('=');
        });

    [Theory]
    [InlineData("x\ny", "L1-14")]
    [InlineData(" x", "L1-06")]
    [InlineData("氏　　名", "L1-06")]
    [InlineData("㈱山", "L1-08")]
    [InlineData("ｶﾅ", "L1-08")]
    [InlineData("\uE000", "L1-08")]
    [InlineData("\U000F0000", "L1-08")]
    [InlineData("1,200", "L2-01")]
    [InlineData("同上", "L2-02")]
    public void What_published_data_must_not_have_is_refused_by_default(string text, string rule) =>
        Assert.Equal(rule, Assert.Throws<OpenDataCsvException>(() => Csv.Write(Csv.Utf8, ["A"], [text])).Diagnostic.Rule.Id);

    [Fact]
    public void Half_a_character_is_refused_whatever_is_allowed() =>
        Assert.Equal("CSV-01", Assert.Throws<OpenDataCsvException>(() => Csv.Write(Csv.Anything, ["A"], ["x\uD842"])).Diagnostic.Rule.Id);

    [Fact]
    public void Lesser_defects_are_in_the_report()
    {
        using var writer = new OpenDataCsvWriter(new MemoryStream(), ["A"], Csv.Utf8);
        writer.Write("令和8年4月1日");
        writer.EndRow();
        Assert.Equal(["L3-05 Major 2:1"], Csv.Found(writer.Report));
    }

    [Fact]
    public void A_refused_row_leaves_nothing_behind()
    {
        var stream = new MemoryStream();
        using (var writer = new OpenDataCsvWriter(stream, ["A", "B"], Csv.Utf8))
        {
            writer.Write("x");
            Assert.Throws<OpenDataCsvException>(() => writer.Write("=1"));
            writer.Write("1");
            Assert.Throws<OpenDataCsvException>(writer.EndRow);
            writer.Write("1");
            writer.Write("2");
            Assert.Throws<OpenDataCsvException>(() => writer.Write("3"));
            writer.Write("y");
            writer.Write("z");
            writer.EndRow();
            writer.Write("not ended");
        }

        Assert.Equal("A,B\r\ny,z\r\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory, InlineData(""), InlineData("A", "A"), InlineData("=A"), InlineData("\uFEFFA"), InlineData("A\nB")]
    public void Broken_headers_are_refused_whatever_is_allowed(params string[] headers) =>
        Assert.Throws<OpenDataCsvException>(() => Csv.Write(Csv.Anything with { AllowLineBreaks = false }, headers));

    [Theory, InlineData("〜", "U+301C"), InlineData("−", "U+2212"), InlineData("¥", "U+00A5"), InlineData("é", "U+00E9"), InlineData("𠮷", "U+20BB7"), InlineData("ゔ", "U+3094")]
    public void CP932_names_the_character_that_it_lacks(string character, string name)
    {
        var options = new OpenDataCsvOptions { Encoding = CsvEncoding.Cp932For("ledger") };
        var thrown = Assert.Throws<OpenDataCsvException>(() => Csv.WriteBytes(options, ["A", "B"], ["x", "東京" + character]));
        Assert.Equal((2, 2), (thrown.Diagnostic.Place.Row, thrown.Diagnostic.Place.Column));
        Assert.Contains($"3 文字目（{name}）", thrown.Diagnostic.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void CP932_is_for_a_named_partner_only()
    {
        Assert.Throws<ArgumentException>(() => CsvEncoding.Cp932For(" "));
        var options = new OpenDataCsvOptions { Encoding = CsvEncoding.Cp932For("ledger until 2028") };
        Assert.Equal("8CA70D0A938C8B9E0D0A", Convert.ToHexString(Csv.WriteBytes(options, ["県"], ["東京"])));
        Assert.Equal("ledger until 2028", options.Encoding.LegacyPartner);
    }

    [Fact]
    public async Task Rows_can_be_written_without_blocking()
    {
        var stream = new MemoryStream();
        await using (var writer = new OpenDataCsvWriter(stream, ["A"], Csv.Utf8))
        {
            for (var i = 0; i < 20_000; i++)
            {
                writer.Write(i);
                await writer.EndRowAsync();
            }

            Assert.InRange(stream.Length, 60_000, 110_000);
        }

        Assert.Equal(20_001, Encoding.UTF8.GetString(stream.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Values_of_the_wrong_column_are_refused()
    {
        var options = Csv.Utf8 with { Schema = OpenDataSet.Of("public_facility") };
        using var writer = new OpenDataCsvWriter(new MemoryStream(), options.Schema.Columns.Select(column => column.Name), options);
        Assert.Equal("L3-06", Assert.Throws<OpenDataCsvException>(() => writer.Write(CorporateNumber.Parse("4000012090001"))).Diagnostic.Rule.Id);
    }
}

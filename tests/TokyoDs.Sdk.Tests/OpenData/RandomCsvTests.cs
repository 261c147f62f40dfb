using System.Text;
using TokyoDs.OpenData;

namespace TokyoDs.Sdk.Tests.OpenData;

public sealed class RandomCsvTests
{
    private static readonly string[] Samples =
    [
        "", "A,B\r\n1,2\r\n", "\"a,b\",\"c\"\"d\"\n\"e\nf\",\n", "\"", "\"\"\"", "a\"b,c\n", "名称,緯度\n庁舎,35.6\n", "=1+1", "同上", "1,200人", " x ", "\r\r\n\n", "'", "令和8年4月1日",
    ];

    [Fact]
    public void What_the_writer_writes_the_reader_reads_back_identically()
    {
        var texts = new RandomText(20260401);
        var random = new Random(1);
        var written = 0;
        for (var round = 0; round < 1_500; round++)
        {
            string[] headers = [.. Enumerable.Range(0, random.Next(1, 5)).Select(i => $"h{i}{texts.Next(Samples).ReplaceLineEndings("")}")];
            var stream = new MemoryStream();
            var expected = new List<string[]>();
            var options = Csv.Anything with { Encoding = random.Next(2) == 0 ? CsvEncoding.Utf8 : CsvEncoding.Utf8WithBom };
            try
            {
                using var writer = new OpenDataCsvWriter(stream, headers, options, leaveOpen: true);
                for (var row = 0; row < 4; row++)
                {
                    string[] cells = [.. headers.Select(_ => texts.Next(Samples))];
                    if (TryWrite(writer, cells))
                    {
                        expected.Add(cells);
                    }
                }
            }
            catch (OpenDataCsvException)
            {
                // The headers were refused.
                continue;
            }

            written += expected.Count;
            stream.Position = 0;
            using var reader = new OpenDataCsvReader(stream, options);
            Assert.Equal(headers, reader.Headers);
            foreach (var cells in expected)
            {
                Assert.True(reader.Read());
                Assert.Equal(cells, headers.Select((_, column) => reader[column]));
            }

            Assert.False(reader.Read());
        }

        Assert.True(written > 1_000, $"Only {written} rows were accepted.");
    }

    [Fact]
    public void Published_rows_are_inspected_without_fatal_defects()
    {
        var texts = new RandomText(77);
        for (var round = 0; round < 1_000; round++)
        {
            var stream = new MemoryStream();
            using (var writer = new OpenDataCsvWriter(stream, ["A", "B"], Csv.Utf8, leaveOpen: true))
            {
                for (var row = 0; row < 4; row++)
                {
                    TryWrite(writer, [texts.Next(Samples), texts.Next(Samples)]);
                }
            }

            stream.Position = 0;
            var report = OpenDataCsv.Inspect(stream);
            Assert.False(report.Has(OpenDataSeverity.Critical), string.Join("\n", report.Diagnostics));
        }
    }

    [Fact]
    public void No_text_makes_the_readers_throw_anything_but_what_is_documented_and_every_defect_has_a_place()
    {
        var texts = new RandomText(4711);
        var schema = OpenDataSet.Of("public_facility");
        var defects = 0L;
        for (var round = 0; round < 4_000; round++)
        {
            var text = texts.Next(Samples) + texts.Next(Samples) + texts.Next(Samples);
            var bytes = Encoding.UTF8.GetBytes(text);
            if (round % 3 == 0)
            {
                new Random(round).NextBytes(bytes.AsSpan(bytes.Length / 2));
            }

            var report = OpenDataCsv.Inspect(Csv.Stream(bytes), round % 2 == 0 ? schema : null);
            defects += report.Total;
            Assert.All(report.Diagnostics, found => Assert.True(found.Place is { Row: >= 1, Column: >= 0 }, found.ToString()));
            ReadStrictly(bytes, report);
        }

        Assert.True(defects > 4_000);
    }

    [Fact]
    public void No_text_makes_a_column_throw()
    {
        var texts = new RandomText(99);
        string[] samples = ["131016", "1.31E+09", "35.689501", "2026-04-01", "09:00", "03-5321-1111", "https://a.example/", "カナ", "有", "12"];
        foreach (var column in OpenDataSet.Standard.SelectMany(set => set.Columns).DistinctBy(column => column.Form))
        {
            Assert.False(column.Form.Accepts("?\u0000?") && column.Form.IsTyped);
            for (var i = 0; i < 500; i++)
            {
                var text = texts.Next(samples);
                if (text.Length > 0 && !column.Form.Accepts(text))
                {
                    Assert.NotEqual(column.Form.Explain(text).English, column.Form.Explain(text).Japanese);
                }
            }
        }
    }

    private static bool TryWrite(OpenDataCsvWriter writer, string[] cells)
    {
        try
        {
            foreach (var cell in cells)
            {
                writer.Write(cell);
            }

            writer.EndRow();
            return true;
        }
        catch (OpenDataCsvException thrown)
        {
            Assert.Equal(writer.Row, thrown.Diagnostic.Place.Row);
            return false;
        }
    }

    // What the strict reader accepts has no defect of structure in the report, and the other way round.
    private static void ReadStrictly(byte[] bytes, OpenDataReport report)
    {
        var encoding = bytes.AsSpan().StartsWith("\uFEFF"u8) ? CsvEncoding.Utf8WithBom : CsvEncoding.Utf8;
        OpenDataCsvException? thrown = null;
        try
        {
            using var reader = new OpenDataCsvReader(Csv.Stream(bytes), Csv.Utf8 with { Encoding = encoding });
            while (reader.Read())
            {
            }
        }
        catch (OpenDataCsvException exception)
        {
            thrown = exception;
        }

        string[] structural = ["L1-01", "L1-15", "CSV-01", "CSV-02", "CSV-04", "L1-05", "L2-03", "L1-03", "L1-04"];
        if (thrown is not null)
        {
            Assert.True(report.Counts.Keys.Intersect(structural).Any(), thrown.Message);
        }
    }
}

using System.Text;
using TokyoDs.OpenData;

namespace TokyoDs.Sdk.Tests.OpenData;

public sealed class InspectionTests
{
    [Theory]
    [InlineData("名称,人数\n庁舎,12\n")]
    [InlineData("名称,所在地\n庁舎,\"霞が関一丁目2番3号, 1階\"\n")]
    [InlineData("名称,値\n庁舎,-5\n図書館,12.5\n")]
    [InlineData("名称,氏名\n庁舎,東京 太郎\n")]
    [InlineData("名称,日付\n庁舎,2026-04-01\n図書館,\n")]
    [InlineData("名称,所在地\n庁舎,2丁目3番\n図書館,10番地\n")]
    [InlineData("名称,一覧\n庁舎,\"1,2\"\n")]
    public void A_sound_file_has_no_defects(string text)
    {
        var report = Csv.Inspect(text);
        Assert.Empty(Csv.Found(report));
        Assert.True(report.IsComplete);
        Assert.Equal("UTF-8", report.Encoding);
    }

    [Theory]
    [InlineData("", "L1-05 Fatal 1:0")]
    [InlineData("A,\n1,2\n", "L1-05 Critical 1:2")]
    [InlineData("A,A\n1,2\n", "L2-03 Fatal 1:2")]
    [InlineData("A,B\n1,2\n\n3,4\n", "L1-03 Critical 3:0")]
    [InlineData("A,B\n1,2\n,\n3,4\n", "L1-03 Critical 3:0")]
    [InlineData("A,B\n1,2\n\n", "L1-03 Notice 3:0")]
    [InlineData("A,B\n1,2\n※推計値を含む\n", "L1-04 Major 3:0")]
    [InlineData("A,B\n1,2\n3\n", "CSV-02 Fatal 3:0")]
    [InlineData("A,B\n1,2,3\n", "CSV-02 Fatal 2:0")]
    [InlineData("A,B\n1,\"x\ny\"\n", "L1-14 Fatal 2:2")]
    [InlineData("A,B\n1,x\"y\n", "L1-15 Fatal 2:2")]
    [InlineData("A,B\n1,\"x\"\"", "L1-15 Fatal 2:2")]
    [InlineData("A,B\n1,x \n", "L1-06 Critical 2:2")]
    [InlineData("A,B\n1,㎡\n", "L1-08 Critical 2:2")]
    [InlineData("A,B\n1,\u200Bx\n", "L1-08 Critical 2:2")]
    [InlineData("A,B\n1,\uFFFD\n", "L1-08 Critical 2:2")]
    [InlineData("A,B\n1,\"1,200\"\n", "L2-01 Fatal 2:2")]
    [InlineData("A,B\n1,30人\n", "L2-01 Fatal 2:2")]
    [InlineData("A,B\n1,約30\n", "L2-01 Fatal 2:2")]
    [InlineData("A,B\n1,３５\n", "L2-01 Fatal 2:2")]
    [InlineData("A,B\n1,△5\n", "L2-01 Fatal 2:2")]
    [InlineData("A,B\n1,同上\n", "L2-02 Fatal 2:2")]
    [InlineData("A,B\n1,〃\n", "L2-02 Fatal 2:2")]
    [InlineData("A,B\nx,1\n,2\n", "L2-02 Notice 3:1")]
    [InlineData("A,B\n1,令和8年4月1日\n", "L3-05 Major 2:2")]
    [InlineData("A,B\n1,=1+1\n", "CSV-03 Critical 2:2")]
    [InlineData("A,B\n1,+81-3-5321-1111\n", "CSV-03 Critical 2:2")]
    public void Each_defect_is_named_with_rule_severity_and_place(string text, string expected) => Assert.Equal([expected], Csv.Found(text));

    [Fact]
    public void A_title_above_the_headers_is_seen() =>
        Assert.Contains("L3-01 Fatal 1:0", Csv.Found("公共施設一覧,,\n名称,緯度,経度\n"));

    [Fact]
    public void Files_of_another_kind_are_told_by_their_first_bytes()
    {
        Assert.Equal(["L1-01 Fatal 1:0"], Csv.Found(OpenDataCsv.Inspect(Csv.Stream("PK\u0003\u0004…"))));
        Assert.Equal(["L1-01 Fatal 1:0"], Csv.Found(OpenDataCsv.Inspect(Csv.Stream("%PDF-1.7"))));
        Assert.Equal(["CSV-01 Fatal 1:1"], Csv.Found(OpenDataCsv.Inspect(Csv.Stream([0xFF, 0xFE, (byte)'A', 0]))));
    }

    [Fact]
    public void CP932_is_reported_and_read_without_replacing_anything()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes("名称,所在地\n庁舎,東京都～\n");
        Assert.True(OpenDataCsv.TryRead(Csv.Stream(bytes), out var rows, out var report));
        Assert.Equal(("CP932", "東京都～"), (report.Encoding, rows[0][1]));
        Assert.Equal(["CSV-01 Critical 1:0"], Csv.Found(report));
    }

    [Fact]
    public void Bytes_of_no_encoding_end_the_file_where_they_stand()
    {
        byte[] bytes = [.. "A,B\n1,東京\n2,x"u8, 0xFF, .. "\n3,4\n"u8];
        Assert.False(OpenDataCsv.TryRead(Csv.Stream(bytes), out var rows, out var report));
        Assert.Equal(["CSV-01 Fatal 3:2"], Csv.Found(report));
        Assert.Null(report.Encoding);
        Assert.Equal("東京", Assert.Single(rows)[1]);
    }

    [Fact]
    public void Ragged_rows_are_given_as_they_are()
    {
        Assert.False(OpenDataCsv.TryRead(Csv.Stream("A,B\n1\n1,2,3\n"), out var rows, out var report));
        Assert.Equal([1, 3], rows.Select(row => row.Count));
        Assert.True(report.IsComplete);
    }

    [Fact]
    public void A_cell_without_end_ends_the_inspection()
    {
        var report = Csv.Inspect("A,B\n1,\"" + new string('x', 300_000));
        Assert.Equal(["CSV-04 Fatal 2:2"], Csv.Found(report));
        Assert.False(report.IsComplete);
    }

    [Fact]
    public void All_defects_are_counted_and_only_the_first_kept()
    {
        var report = OpenDataCsv.Inspect(Csv.Stream("A\n" + string.Concat(Enumerable.Repeat("同上\n", 50))), kept: 3);
        Assert.Equal((50L, 50L, 3), (report.Total, report.Counts["L2-02"], report.Diagnostics.Count));
        Assert.True(report.Has(OpenDataSeverity.Fatal));
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_refused_with_advice() =>
        Assert.Throws<ArgumentException>(() => OpenDataCsv.Inspect(new CountingStream(new MemoryStream(), seekable: false)));

    [Fact]
    public void Messages_are_in_both_languages_and_never_hold_a_cell()
    {
        var report = Csv.Inspect("A,B\n1,秘密\"の値\n1,秘密 \n秘密,3人,4\n=秘密,5\n");
        Assert.True(report.Total >= 4);
        Assert.All(report.Diagnostics, found =>
        {
            Assert.DoesNotContain("秘密", found.English + found.Japanese, StringComparison.Ordinal);
            Assert.True(found.English.All(char.IsAscii), found.English);
            Assert.Contains("行", found.Japanese, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Twice_the_rows_are_twice_the_work_and_no_more_memory()
    {
        var (few, many) = (Work(20_000), Work(40_000));
        Assert.InRange((double)many.Read / few.Read, 1.9, 2.1);
        Assert.InRange((double)many.Allocated / few.Allocated, 0.9, 1.1);

        static (long Read, long Allocated) Work(int rows)
        {
            var bytes = Encoding.UTF8.GetBytes("名称,値,備考\n" + string.Concat(Enumerable.Repeat("庁舎,12,\"a,b\"\n", rows)));
            var stream = new CountingStream(new MemoryStream(bytes));
            OpenDataCsv.Inspect(stream);
            var read = stream.BytesRead;
            var before = GC.GetAllocatedBytesForCurrentThread();
            OpenDataCsv.Inspect(new MemoryStream(bytes));
            return (read, GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }

    [Fact]
    public void One_long_quoted_cell_is_read_in_linear_work()
    {
        var (few, many) = (Allocated(8_000), Allocated(16_000));
        Assert.InRange((double)many / few, 0.9, 2.3);

        static long Allocated(int length)
        {
            var stream = Csv.Stream("A\n\"" + string.Concat(Enumerable.Repeat("\"\"", length)) + "\"\n");
            var before = GC.GetAllocatedBytesForCurrentThread();
            OpenDataCsv.Inspect(stream);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}

using System.IO.Compression;
using System.Text;
using TokyoDs.Registries.Lookup;

namespace TokyoDs.Sdk.Tests.Registries.Lookup;

public sealed class AddressBaseZipTests
{
    private static readonly byte[] Published = Zip(("mt_town_pref13.csv", AddressBaseSamples.Towns));

    [Fact]
    public async Task Zip_and_CSV_give_the_same_records_also_from_streams_that_cannot_seek()
    {
        var expected = await ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(AddressBaseSamples.Towns)));
        Assert.Equal("見本町一丁目小字", Assert.Single(expected).Name);
        foreach (var bytes in new[] { Published, Encoding.UTF8.GetBytes("\uFEFF" + AddressBaseSamples.Towns) })
        {
            Assert.Equal(expected, await ReadAsync(new MemoryStream(bytes)));
            Assert.Equal(expected, await ReadAsync(new ForwardStream(bytes)));
        }
    }

    [Fact]
    public async Task Stream_stays_open_and_can_be_read_again()
    {
        using var stream = new MemoryStream(Published);
        Assert.Equal(await ReadAsync(stream), await ReadAsync(stream));
        Assert.True(stream.CanRead);
        var list = await AddressBaseTables.Towns.LoadAsync(stream);
        Assert.True((await list.FindAsync(Assert.Single(await ReadAsync(stream)).Key)).IsFound);
    }

    [Fact]
    public async Task Further_files_that_are_no_CSV_do_no_harm() =>
        Assert.Single(await ReadAsync(new MemoryStream(Zip(("readme.txt", "x"), ("a/mt_town_all.CSV", AddressBaseSamples.Towns)))));

    [Fact]
    public async Task Zip_without_or_with_several_CSVs_is_refused_in_words()
    {
        Assert.Contains("0", await RefusalAsync(Zip()), StringComparison.Ordinal);
        Assert.Contains("0", await RefusalAsync(Zip(("mt_town.txt", "x"))), StringComparison.Ordinal);
        Assert.Contains("2", await RefusalAsync(Zip(("a.csv", AddressBaseSamples.Towns), ("b.csv", "x"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zip_cut_short_anywhere_is_refused()
    {
        for (var length = 4; length < Published.Length; length += 7)
        {
            Assert.Contains("zip", await RefusalAsync(Published[..length]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Bomb_is_refused_before_it_is_unpacked()
    {
        var bomb = Zip(("mt_town.csv", "lg_code,machiaza_id\n" + new string('\n', 40_000_000)));
        Assert.InRange(bomb.Length, 10_000, 100_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("zip", await RefusalAsync(bomb), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_named_by_the_line_before()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(AddressBaseSamples.Towns), (byte)'\n', 0x93, 0x8C, 0x8B, 0x9E];
        var refusal = await RefusalAsync(bytes);
        Assert.Contains("UTF-8", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_changed_byte_is_refused_or_read_and_never_another_exception()
    {
        for (var i = 0; i < Published.Length; i++)
        {
            var changed = (byte[])Published.Clone();
            changed[i] ^= 0x55;
            Assert.True(await Record.ExceptionAsync(() => ReadAsync(new MemoryStream(changed))) is null or FormatException, $"byte {i}");
        }
    }

    internal static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    private static async Task<string> RefusalAsync(byte[] bytes) =>
        (await Assert.ThrowsAsync<FormatException>(() => ReadAsync(new MemoryStream(bytes)))).Message;

    private static async Task<List<TownRecord>> ReadAsync(Stream stream)
    {
        var records = new List<TownRecord>();
        await foreach (var record in AddressBaseTables.Towns.ReadAsync(stream))
        {
            records.Add(record);
        }

        return records;
    }

    private sealed class ForwardStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    }
}

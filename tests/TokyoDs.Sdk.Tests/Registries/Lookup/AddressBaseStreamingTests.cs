using System.Globalization;
using System.IO.Compression;
using TokyoDs.Registries.Lookup;

namespace TokyoDs.Sdk.Tests.Registries.Lookup;

/// <summary>A file of any size is read piece by piece. The zip is in memory here, so that all work is on this thread and can be counted.</summary>
public sealed class AddressBaseStreamingTests
{
    [Fact]
    public async Task Twice_the_file_takes_twice_the_work()
    {
        await AllocatedAsync(Zip(1_000));
        var once = await AllocatedAsync(Zip(20_000));
        var twice = await AllocatedAsync(Zip(40_000));
        Assert.InRange(twice, once * 19 / 10, once * 21 / 10);
    }

    [Fact]
    public async Task First_record_is_there_before_the_file_is_read()
    {
        using var file = Zip(40_000);
        await foreach (var _ in AddressBaseTables.Parcels.ReadAsync(file))
        {
            Assert.InRange(file.Position, 1, file.Length / 4);
            break;
        }
    }

    [Fact]
    public async Task Records_that_were_read_are_not_kept()
    {
        var early = new List<WeakReference>();
        var count = 0;
        await foreach (var record in AddressBaseTables.Parcels.ReadAsync(Zip(20_000)))
        {
            Note(early, record, ++count);
            if (count == 19_000)
            {
                GC.Collect();
                Assert.Equal(9, early.Count);
                Assert.DoesNotContain(early, reference => reference.IsAlive);
            }
        }

        Assert.Equal(20_000, count);
    }

    // In a method of its own, so that nothing here holds the record.
    private static void Note(List<WeakReference> early, ParcelRecord record, int count)
    {
        if (count % 1_000 == 0 && count < 10_000)
        {
            early.Add(new(record));
        }
    }

    private static async Task<long> AllocatedAsync(MemoryStream file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        await foreach (var _ in AddressBaseTables.Parcels.ReadAsync(file))
        {
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static MemoryStream Zip(int lines)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(archive.CreateEntry("mt_parcel_city131016.csv", CompressionLevel.Fastest).Open());
            var sample = AddressBaseSamples.Parcels.ReplaceLineEndings("\n").Split('\n');
            writer.WriteLine(sample[0]);
            for (var i = 0; i < lines; i++)
            {
                writer.WriteLine(sample[1].Replace("00001", i.ToString("D5", CultureInfo.InvariantCulture), StringComparison.Ordinal));
            }
        }

        return stream;
    }
}

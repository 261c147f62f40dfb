using System.Text;
using TokyoDs.OnceOnly.Chains;

namespace TokyoDs.Sdk.Tests.OnceOnly.Ledger;

public sealed class LedgerFileTests : IDisposable
{
    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("tokyods-ledger-").FullName, "file");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20_000)]
    public void Every_identifier_of_a_sealed_file_is_known_and_no_other_one(int count)
    {
        Guid[] known = [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7())];
        Guid[] unknown = [.. Enumerable.Range(0, 5_000).Select(_ => Guid.CreateVersion7()), Guid.Empty, Guid.AllBitsSet];
        var written = SealedIds.Write(_file, known);
        var read = SealedIds.TryRead(_file)!;
        foreach (var ids in (SealedIds[])[written, read])
        {
            Assert.Equal(count, ids.Count);
            Assert.All(known, id => Assert.True(ids.Contains(id)));
            Assert.All(unknown, id => Assert.False(ids.Contains(id)));
        }
    }

    [Fact]
    public void A_damaged_list_of_identifiers_is_not_believed()
    {
        Assert.Null(SealedIds.TryRead(_file));
        SealedIds.Write(_file, [Guid.NewGuid(), Guid.NewGuid()]);
        var whole = File.ReadAllBytes(_file);
        for (var i = 0; i < whole.Length; i++)
        {
            byte[] damaged = [.. whole];
            damaged[i] ^= 0x10;
            File.WriteAllBytes(_file, damaged);
            Assert.Null(SealedIds.TryRead(_file));
            File.WriteAllBytes(_file, whole[..i]);
            Assert.Null(SealedIds.TryRead(_file));
        }
    }

    [Fact]
    public void Lines_of_any_length_are_read_with_their_places()
    {
        var random = new Random(20260401);
        for (var round = 0; round < 20; round++)
        {
            var lines = Enumerable.Range(0, random.Next(200)).Select(_ => new string('x', random.Next(6) == 0 ? random.Next(ChainLine.Longest) : random.Next(900))).ToArray();
            var text = string.Concat(lines.Select(line => line + "\n")) + (round % 2 == 0 ? "rest" : "");
            File.WriteAllText(_file, text);

            using var scan = new LineScan(_file);
            foreach (var expected in lines)
            {
                Assert.True(scan.TryNext(out var line));
                Assert.Equal((true, expected.Length), (scan.IsEnded, line.Length));
                Assert.Equal(expected, text.Substring((int)scan.Offset, line.Length));
            }

            Assert.Equal(round % 2 == 0, scan.TryNext(out var rest));
            Assert.False(scan.IsEnded);
            Assert.Equal(round % 2 == 0 ? "rest" : "", Encoding.UTF8.GetString(rest.Span));
            Assert.False(scan.TryNext(out _));
        }
    }

    [Fact]
    public void A_line_without_an_end_needs_no_memory_of_its_length()
    {
        File.WriteAllText(_file, new string('x', 3_000_000) + "\nlast\n");
        using var scan = new LineScan(_file);
        var pieces = 0;
        while (scan.TryNext(out var line) && !scan.IsEnded)
        {
            Assert.InRange(line.Length, 1, 4 * (ChainLine.Longest + 1));
            pieces++;
        }

        Assert.InRange(pieces, 10, 12);
        Assert.True(scan.TryNext(out var last));
        Assert.Equal("last", Encoding.UTF8.GetString(last.Span));
    }
}

using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using TokyoDs.OpenData;

namespace TokyoDs.Sdk.Tests.OpenData;

/// <summary>CsvHelper, which many have used for long, reads and writes the same.</summary>
public sealed class CsvOracleTests
{
    private const string Alphabet = "ab,,\"\"\r\n\n 東,\"";

    [Fact]
    public void A_text_without_a_fault_has_the_records_that_CsvHelper_reads()
    {
        var texts = new RandomText(20261121, Alphabet);
        var compared = 0;
        var quoted = 0;
        for (var round = 0; round < 60_000; round++)
        {
            var text = texts.Next(longest: 30);
            if (ReadByOurs(text) is { } records)
            {
                Assert.Equal(ReadByCsvHelper(text), records);
                compared++;
                quoted += text.Contains('"', StringComparison.Ordinal) ? 1 : 0;
            }
        }

        Assert.True(compared > 20_000 && quoted > 1_000, $"{compared} texts were without a fault, {quoted} of them with quotation marks.");
    }

    [Fact]
    public void A_text_with_a_fault_is_bad_for_CsvHelper_or_ends_in_quotation_marks()
    {
        var texts = new RandomText(7, Alphabet);
        var faulty = 0;
        foreach (var text in texts.Take(20_000, longest: 30).Where(text => ReadByOurs(text) is null))
        {
            faulty++;
            Assert.True(IsBadForCsvHelper(text) || text.Count(character => character == '"') % 2 == 1, $"CsvHelper finds nothing wrong with {text}");
        }

        Assert.True(faulty > 1_000);
    }

    [Fact]
    public void What_CsvHelper_writes_is_read_back_in_pieces_of_any_size()
    {
        var texts = new RandomText(5, Alphabet);
        var random = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            string[][] rows = [.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => texts.Take(random.Next(2, 5), longest: 400).ToArray())];
            var file = new StringWriter();
            using (var writer = new CsvWriter(file, WithLineBreak(random.Next(2) == 0 ? "\n" : "\r\n"), leaveOpen: true))
            {
                foreach (var row in rows)
                {
                    Array.ForEach(row, cell => writer.WriteField(cell));
                    writer.NextRecord();
                }
            }

            Assert.Equal(rows, Read(new Pieces(file.ToString(), random)));
        }
    }

    [Fact]
    public async Task Waiting_for_the_text_gives_the_same_records()
    {
        var texts = new RandomText(11, Alphabet);
        var random = new Random(11);
        foreach (var text in texts.Take(3_000, longest: 60))
        {
            if (ReadByOurs(text) is not { } records)
            {
                continue;
            }

            var csv = new CsvRecords(new Pieces(text, random));
            var fields = new List<string[]>();
            while (await csv.ReadFieldsAsync(CancellationToken.None) is { } next)
            {
                fields.Add(next);
            }

            // Empty lines are left out there; a line of two quotation marks is none.
            Assert.Equal(records.Where(record => record is not [""]), fields.Where(record => record is not [""]));
        }
    }

    [Theory]
    [InlineData("a\nb\n", 1, 2)]
    [InlineData("a\r\nb", 1, 2)]
    [InlineData("a\rb\r", 1, 2)]
    [InlineData("\"a\r\nb\"\nc", 1, 3)]
    [InlineData("\"a\rb\n\nc\"\rd", 1, 5)]
    [InlineData("\n\nx", 1, 2, 3)]
    public void Records_know_the_line_on_which_they_begin(string text, params int[] lines)
    {
        foreach (var reader in new TextReader[] { new StringReader(text), new Pieces(text, new Random(1), longest: 1) })
        {
            var csv = new CsvRecords(reader);
            foreach (var line in lines)
            {
                Assert.True(csv.Read(out _));
                Assert.Equal(line, csv.Line);
            }

            Assert.False(csv.Read(out _));
        }
    }

    [Fact]
    public void Records_longer_than_any_buffer_are_read_in_work_that_grows_with_them()
    {
        var cell = new string('x', 60_000);
        var text = string.Join(',', Enumerable.Repeat(cell, 50)) + "\n" + string.Join(',', Enumerable.Repeat("\"\"\"\"", 100_000));
        var pieces = new Pieces(text, new Random(3), longest: 5_000);
        var csv = new CsvRecords(pieces);
        Assert.True(csv.Read(out _));
        Assert.Equal(50, csv.Count);
        Assert.True(csv.Cell(49, out _).SequenceEqual(cell));
        Assert.True(csv.Read(out _));
        Assert.Equal(100_000, csv.Count);
        Assert.Equal("\"", csv.Cell(99_999, out _));
        Assert.False(csv.Read(out _));
        Assert.True(pieces.Asked < text.Length / 500, $"The reader was asked {pieces.Asked} times.");
    }

    [Fact]
    public void A_broken_cell_keeps_its_marks_and_the_next_one_is_sound()
    {
        var csv = new CsvRecords(new StringReader("\"a\"b\"c,d\"e,\"f\"\"\",g"));
        Assert.True(csv.Read(out var fault));
        Assert.Equal(CsvFault.None, fault);
        Assert.Equal(
            [("\"a\"b\"c", CsvFault.Quoting), ("d\"e", CsvFault.Quoting), ("f\"", CsvFault.None), ("g", CsvFault.None)],
            Enumerable.Range(0, csv.Count).Select(i => (csv.Cell(i, out var broken).ToString(), broken)));
    }

    private static List<string[]>? ReadByOurs(string text) => Read(new StringReader(text));

    /// <summary>The records, or null when one has a fault.</summary>
    private static List<string[]>? Read(TextReader reader)
    {
        var csv = new CsvRecords(reader);
        var records = new List<string[]>();
        while (csv.Read(out var recordFault))
        {
            var cells = new string[csv.Count];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = csv.Cell(i, out var fault).ToString();
                if (fault != CsvFault.None || recordFault != CsvFault.None)
                {
                    return null;
                }
            }

            records.Add(cells);
        }

        return records;
    }

    private static List<string[]> ReadByCsvHelper(string text)
    {
        using var parser = new CsvParser(new StringReader(text), Strict(_ => { }));
        var records = new List<string[]>();
        while (parser.Read())
        {
            records.Add([.. Enumerable.Range(0, parser.Count).Select(i => parser[i])]);
        }

        return records;
    }

    private static bool IsBadForCsvHelper(string text)
    {
        var bad = false;
        using var parser = new CsvParser(new StringReader(text), Strict(_ => bad = true));
        while (parser.Read())
        {
            for (var i = 0; i < parser.Count; i++)
            {
                _ = parser[i];
            }
        }

        return bad;
    }

    // CsvHelper leaves a carriage return alone when the rows end in something else.
    private static CsvConfiguration WithLineBreak(string lineBreak) => new(CultureInfo.InvariantCulture)
    {
        NewLine = lineBreak,
        ShouldQuote = arguments => ConfigurationFunctions.ShouldQuote(arguments) || arguments.Field?.AsSpan().IndexOfAny('\r', '\n') >= 0,
    };

    private static CsvConfiguration Strict(Action<string> onBad) =>
        new(CultureInfo.InvariantCulture) { Delimiter = ",", IgnoreBlankLines = false, BadDataFound = arguments => onBad(arguments.Field) };

    /// <summary>Gives a text in pieces of a few characters, also to those who wait for it.</summary>
    private sealed class Pieces(string text, Random random, int longest = 7) : TextReader
    {
        private int _position;

        public int Asked { get; private set; }

        public override int Read(Span<char> buffer)
        {
            Asked++;
            var count = Math.Min(Math.Min(buffer.Length, random.Next(longest) + 1), text.Length - _position);
            text.AsSpan(_position, count).CopyTo(buffer);
            _position += count;
            return count;
        }

        public override async ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return Read(buffer.Span);
        }
    }
}

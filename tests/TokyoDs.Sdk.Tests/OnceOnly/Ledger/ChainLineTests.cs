using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TokyoDs.OnceOnly.Chains;

namespace TokyoDs.Sdk.Tests.OnceOnly.Ledger;

public sealed class ChainLineTests
{
    private static readonly ChainIdentity Identity = new("access", new("a", [KeyValuePair.Create("a", SHA256.HashData("only for tests"u8))]));

    private static readonly DateTimeOffset Time = new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Made with another program (Python: hashlib, hmac), so that the form cannot change unseen.</summary>
    [Fact]
    public void The_form_is_the_one_that_is_documented()
    {
        var record = new ChainRecord(
            Guid.Parse("0195f0c4-0000-7000-8000-000000000001"), "access", "ab", CanonicalJson.Object(body => body.Text("purpose", "審査\n\"1\"").Number("z", -5)));
        Assert.Equal(
            """{"entry":{"body":{"purpose":"審査\n\"1\"","z":-5},"form":1,"id":"0195f0c4-0000-7000-8000-000000000001","key":"a","prev":"0000000000000000000000000000000000000000000000000000000000000000","recordedAt":"2026-04-01T00:00:00.000000Z","seq":1,"subjectKey":"ab","type":"access"},"hash":"2a20a22b33479a183f455da7ccb0534d4d7258ebcae436d80c7ca89f02738cf8","mac":"3e1c074e3419e72474f15c8baea28885eec6a2dbd317f7f725891d9117d098bd"}""",
            Write(record, 1, ChainLine.FirstPrevious));
    }

    [Fact]
    public void Any_text_is_written_in_its_only_form_and_reads_back()
    {
        var random = new RandomText(20260401);
        foreach (var text in random.Take(2_000).Where(IsWellFormed))
        {
            var body = CanonicalJson.Object(members => members.Text("t", text).Texts("list", [text, ""]).Object("o", inner => inner.Text(text, "")));
            using var document = JsonDocument.Parse(body);
            Assert.Equal(text, document.RootElement.GetProperty("t").GetString());
            Assert.Equal([text, ""], document.RootElement.GetProperty("list").EnumerateArray().Select(element => element.GetString()));
            Assert.Equal(text, document.RootElement.GetProperty("o").EnumerateObject().Single().Name);
        }
    }

    [Fact]
    public void Only_the_needed_characters_are_escaped()
    {
        var body = CanonicalJson.Object(members => members.Text("t", "\b\t\n\f\r\u0000\u001F\u007F\u2028/<>&'\"\\é𠮷\uE000"));
        Assert.Equal("{\"t\":\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007F\u2028/<>&'\\\"\\\\é𠮷\uE000\"}", Encoding.UTF8.GetString(body.Span));
    }

    [Fact]
    public void A_line_with_any_byte_changed_is_not_read()
    {
        var line = Encoding.UTF8.GetBytes(Write(new(Guid.NewGuid(), "access", null, "{}"u8.ToArray()), 7, ChainLine.FirstPrevious));
        Assert.True(ChainLine.TryRead(line, out var entry));
        Assert.Equal((7, "access", null), (entry.Sequence, entry.Type, entry.SubjectKey));
        for (var i = 0; i < line.Length; i++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                line[i] ^= (byte)(1 << bit);
                Assert.False(ChainLine.TryRead(line, out var changed) && changed.IsAuthentic(Identity) is true);
                line[i] ^= (byte)(1 << bit);
            }

            Assert.False(ChainLine.TryRead(line.AsMemory(0, i), out _));
        }

        Assert.False(ChainLine.TryRead(new byte[1_000_000], out _));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"body":{},"form":2,"id":"0195f0c4-0000-7000-8000-000000000001","key":"a","prev":"0000000000000000000000000000000000000000000000000000000000000000","recordedAt":"2026-04-01T00:00:00.000000Z","seq":1,"type":"access"}""")]
    [InlineData("""{"body":{},"form":1,"id":"x","key":"a","prev":"0000000000000000000000000000000000000000000000000000000000000000","recordedAt":"2026-04-01T00:00:00.000000Z","seq":1,"type":"access"}""")]
    [InlineData("""{"body":{},"form":1,"id":"0195f0c4-0000-7000-8000-000000000001","key":"a","more":1,"prev":"0000000000000000000000000000000000000000000000000000000000000000","recordedAt":"2026-04-01T00:00:00.000000Z","seq":1,"type":"access"}""")]
    [InlineData("""{"body":{},"form":1,"id":"0195f0c4-0000-7000-8000-000000000001","prev":"0000000000000000000000000000000000000000000000000000000000000000","recordedAt":"2026-04-01T00:00:00.000000Z","seq":1,"type":"access"}""")]
    [InlineData("not json")]
    public void A_right_hash_over_something_else_is_not_an_entry(string entry)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(entry)));
        Assert.False(ChainLine.TryRead(Encoding.UTF8.GetBytes($$"""{"entry":{{entry}},"hash":"{{hash}}","mac":"{{hash}}"}"""), out _));
    }

    private static string Write(ChainRecord record, long sequence, string previous)
    {
        var output = new ArrayBufferWriter<byte>();
        ChainLine.Write(output, record, sequence, previous, Time, Identity);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}

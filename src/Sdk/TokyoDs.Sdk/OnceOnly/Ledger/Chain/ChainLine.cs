using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>One entry as a line of text: <c>{"entry":{…},"hash":"…","mac":"…"}</c>.</summary>
/// <remarks>
/// The value of <c>entry</c> is canonical JSON (RFC 8785) and <c>hash</c> is the SHA-256 of exactly its bytes, so that whoever can cut a text
/// and compute SHA-256 can verify it: everything from byte 10 up to the last <c>,"hash":"</c>. <c>mac</c> proves that somebody with a secret wrote
/// the entry: HMAC-SHA-256 over the name of the ledger, a line feed and the hash. Members of <c>entry</c>: <c>body</c>, <c>form</c> (1), <c>id</c>,
/// <c>key</c> (which secret), <c>prev</c> (the hash of the entry before; 64 zeros for the first), <c>recordedAt</c> (UTC, microseconds),
/// <c>seq</c> (from 1, without gaps), <c>subjectKey</c> (absent where there is no subject), <c>type</c>.
/// </remarks>
internal static class ChainLine
{
    /// <summary>The longest line in bytes, without its line feed.</summary>
    public const int Longest = 64 * 1024;

    public const int HashLength = 64;

    public const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    private const long Form = 1;

    public static string FirstPrevious { get; } = new('0', HashLength);

    private static ReadOnlySpan<byte> Head => "{\"entry\":"u8;

    private static ReadOnlySpan<byte> Middle => ",\"hash\":\""u8;

    private static ReadOnlySpan<byte> BeforeMac => "\",\"mac\":\""u8;

    private static ReadOnlySpan<byte> Tail => "\"}"u8;

    /// <summary>The time as it is stored: both stores keep microseconds.</summary>
    public static DateTimeOffset Storable(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    /// <summary>Writes a line without line feed and tells its hash.</summary>
    public static (string Hash, int Length) Write(
        ArrayBufferWriter<byte> output, ChainRecord record, long sequence, string previous, DateTimeOffset recordedAt, ChainIdentity identity)
    {
        var start = output.WrittenCount;
        output.Write(Head);
        new CanonicalJson(output).Value(entry =>
        {
            entry.Canonical("body", record.Body.Span)
                .Number("form", Form)
                .Text("id", record.Id.ToString("D"))
                .Text("key", identity.Keys.CurrentId)
                .Text("prev", previous)
                .Text("recordedAt", recordedAt.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture))
                .Number("seq", sequence);
            if (record.SubjectKey is { } subject)
            {
                entry.Text("subjectKey", subject);
            }

            entry.Text("type", record.Type);
        });
        var hash = Convert.ToHexStringLower(SHA256.HashData(output.WrittenSpan[(start + Head.Length)..]));
        output.Write(Middle);
        output.Write(Encoding.ASCII.GetBytes(hash));
        output.Write(BeforeMac);
        output.Write(Encoding.ASCII.GetBytes(identity.Keys.Current.Mac(identity.Ledger, hash)));
        output.Write(Tail);
        return (hash, output.WrittenCount - start);
    }

    /// <summary>Reads a line of which not one byte was changed but perhaps the digits of its <c>mac</c>; see <see cref="ChainEntry.IsAuthentic"/>.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> line, [NotNullWhen(true)] out ChainEntry? entry)
    {
        entry = null;
        var frame = Middle.Length + HashLength + BeforeMac.Length + HashLength + Tail.Length;
        if (line.Length > Longest || line.Length < Head.Length + frame || !line.Span.StartsWith(Head))
        {
            return false;
        }

        var text = line[Head.Length..^frame];
        var rest = line.Span[^frame..];
        var hash = Convert.ToHexStringLower(SHA256.HashData(text.Span));
        var mac = rest[^(HashLength + Tail.Length)..^Tail.Length];
        if (!rest.StartsWith(Middle) || !Ascii.Equals(rest.Slice(Middle.Length, HashLength), hash)
            || !rest[(Middle.Length + HashLength)..].StartsWith(BeforeMac) || !rest.EndsWith(Tail))
        {
            return false;
        }

        try
        {
            entry = ReadEntry(text, hash, Encoding.ASCII.GetString(mac));
            return entry is not null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            return false;
        }
    }

    private static ChainEntry? ReadEntry(ReadOnlyMemory<byte> text, string hash, string mac)
    {
        var reader = new Utf8JsonReader(text.Span);
        ReadOnlyMemory<byte> body = default;
        var (sequence, form) = (0L, 0L);
        string? previous = null, subject = null, type = null, key = null;
        DateTimeOffset recordedAt = default;
        Guid id = default;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "body":
                    var start = (int)reader.TokenStartIndex;
                    reader.Skip();
                    body = text[start..(int)reader.BytesConsumed];
                    break;
                case "form":
                    form = reader.GetInt64();
                    break;
                case "id":
                    id = reader.GetGuid();
                    break;
                case "key":
                    key = reader.GetString();
                    break;
                case "prev":
                    previous = reader.GetString();
                    break;
                case "recordedAt":
                    recordedAt = DateTimeOffset.ParseExact(
                        reader.GetString() ?? "", TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
                    break;
                case "seq":
                    sequence = reader.GetInt64();
                    break;
                case "subjectKey":
                    subject = reader.GetString();
                    break;
                case "type":
                    type = reader.GetString();
                    break;
                default:
                    return null;
            }
        }

        return form == Form && sequence > 0 && previous is { Length: HashLength } && type is not null && key is not null && !body.IsEmpty
            ? new(sequence, previous, hash, recordedAt, id, type, subject, key, body) { Mac = mac }
            : null;
    }
}

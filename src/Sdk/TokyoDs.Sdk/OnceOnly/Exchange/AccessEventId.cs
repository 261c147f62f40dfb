using System.Security.Cryptography;
using System.Text;

namespace TokyoDs.OnceOnly;

/// <summary>The identifier of an event, made of what happened: repeating a request whose outcome is the same records one event, another outcome a second one.</summary>
internal static class AccessEventId
{
    private const char Separator = '\u001F';

    public static Guid Of(Guid requestId, AccessEventKind kind, string side, IReadOnlyDictionary<string, AttestationState> outcomes)
    {
        var text = new StringBuilder().Append(requestId).Append(Separator).Append(kind).Append(Separator).Append(side);
        foreach (var (item, state) in outcomes.OrderBy(outcome => outcome.Key, StringComparer.Ordinal))
        {
            text.Append(Separator).Append(item).Append('=').Append(state);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()), hash);
        hash[6] = (byte)(0x80 | (hash[6] & 0x0F)); // version 8 of RFC 9562: made in a way of one's own
        hash[8] = (byte)(0x80 | (hash[8] & 0x3F));
        return new(hash[..16], bigEndian: true);
    }
}

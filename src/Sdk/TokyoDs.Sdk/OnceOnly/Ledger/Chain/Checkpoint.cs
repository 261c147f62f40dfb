using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>What a checkpoint entry says: which entries were removed, under which policy, and the hash that the remaining chain hangs on.</summary>
internal sealed record Checkpoint(long Through, string LastHash)
{
    public static ChainRecord Record(long first, long through, string lastHash, DateTimeOffset recordedBefore, RetentionPolicy policy) =>
        new(Guid.CreateVersion7(), ChainEntryType.Checkpoint, SubjectKey: null, CanonicalJson.Object(body => body
            .Text("deleteAfter", XmlConvert.ToString(policy.DeleteAfter))
            .Number("first", first)
            .Text("keepFor", XmlConvert.ToString(policy.KeepFor))
            .Text("lastHash", lastHash)
            .Text("recordedBefore", recordedBefore.UtcDateTime.ToString(ChainLine.TimeFormat, CultureInfo.InvariantCulture))
            .Number("through", through)));

    /// <summary>Reads a checkpoint; null when the entry is none.</summary>
    public static Checkpoint? From(ChainEntry entry)
    {
        if (entry.Type != ChainEntryType.Checkpoint)
        {
            return null;
        }

        using var body = JsonDocument.Parse(entry.Body);
        return body.RootElement.TryGetProperty("through", out var through) && through.TryGetInt64(out var sequence)
            && body.RootElement.TryGetProperty("lastHash", out var hash) && hash.ValueKind == JsonValueKind.String
            ? new(sequence, hash.GetString()!)
            : null;
    }
}

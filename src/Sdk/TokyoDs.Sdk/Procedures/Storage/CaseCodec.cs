using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using TokyoDs.OnceOnly;
using TokyoDs.OnceOnly.Chains;
using TokyoDs.Text;

namespace TokyoDs.Procedures;

/// <summary>A case as it is stored: whom it is about as a keyed hash, and everything else encrypted.</summary>
internal sealed record CaseRow(Guid Id, long Version, DateTimeOffset SavedAt, string KeyId, string SubjectKey, byte[] Content)
{
    /// <summary>What is readable is bound to what is encrypted, so that nobody changes a version or exchanges two cases unseen.</summary>
    public byte[] Bound() => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"{Id:D}\n{Version}\n{SavedAt.UtcDateTime.ToString(ChainLine.TimeFormat, CultureInfo.InvariantCulture)}\n{KeyId}\n{SubjectKey}"));
}

/// <summary>Encrypts cases and reads them again.</summary>
internal static class CaseCodec
{
    public static byte[] Plain(OneStopCaseState state) => JsonSerializer.SerializeToUtf8Bytes(state, CaseJson.Default.OneStopCaseState);

    public static CaseRow Write(OneStopCaseState state, ReadOnlySpan<byte> plain, long version, DateTimeOffset now, LedgerKeys keys)
    {
        var key = keys.Current;
        var row = new CaseRow(state.Id, version, ChainLine.Storable(now), key.Id, key.SearchKey(WrittenText.Check(state.Subject, nameof(state))), []);
        return row with { Content = key.EncryptCase(plain, row.Bound()) };
    }

    /// <exception cref="LedgerDamagedException">The row was changed, or the secret is missing or another one.</exception>
    public static byte[] Read(CaseRow row, LedgerKeys keys)
    {
        try
        {
            return keys.Get(row.KeyId).DecryptCase(row.Content, row.Bound());
        }
        catch (CryptographicException exception)
        {
            throw Damaged(row.Id, exception);
        }
    }

    public static OneStopCaseState State(CaseRow row, ReadOnlySpan<byte> plain)
    {
        try
        {
            return JsonSerializer.Deserialize(plain, CaseJson.Default.OneStopCaseState)!;
        }
        catch (JsonException exception)
        {
            throw Damaged(row.Id, exception);
        }
    }

    public static LedgerDamagedException Damaged(Guid id, Exception? cause = null)
    {
        var message = new LocalText(
            $"Case {id:D} cannot be read: it was changed outside of the store, or the secret is another one. Restore it from a backup.",
            $"ケース {id:D} を読めません。保存先の外から書き換えられたか、鍵が違います。バックアップから戻してください。").ToString();
        return cause is null ? new(message) : new(message, cause);
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(ContractReferenceJsonConverter)])]
[JsonSerializable(typeof(OneStopCaseState))]
internal sealed partial class CaseJson : JsonSerializerContext;

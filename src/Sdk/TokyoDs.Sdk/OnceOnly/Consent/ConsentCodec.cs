using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>Consents and their revocations as bodies of entries, the subject encrypted.</summary>
internal static class ConsentCodec
{
    public static ChainRecord Write(ConsentReceipt receipt, LedgerKeys keys)
    {
        var key = keys.Current;
        var body = CanonicalJson.Object(body => body
            .Texts("contracts", receipt.Contracts.Select(contract => contract.ToString()))
            .Text("expiresAt", receipt.ExpiresAt.ToString("O", CultureInfo.InvariantCulture))
            .Text("givenAt", receipt.GivenAt.ToString("O", CultureInfo.InvariantCulture))
            .Text("purpose", receipt.Purpose)
            .Text("shownTextHash", receipt.ShownTextHash)
            .Text("subject", key.Encrypt(receipt.Subject, receipt.Id)));
        return new(receipt.Id, ChainEntryType.Consent, key.SearchKey(receipt.Subject), WrittenText.CheckLength(body, nameof(receipt)));
    }

    /// <summary>A revocation stands beside the consent, under the same keyed hash; its identifier follows from the consent, so that there is one at most.</summary>
    public static ChainRecord Revocation(ChainEntry consent) => new(
        RevocationOf(consent.Id), ChainEntryType.Revocation, consent.SubjectKey, CanonicalJson.Object(body => body.Text("receipt", consent.Id.ToString("D"))));

    public static ConsentReceipt Read(ChainEntry entry, LedgerKeys keys)
    {
        using var document = JsonDocument.Parse(entry.Body);
        var body = document.RootElement;
        return new(
            entry.Id,
            keys.Get(entry.KeyId).Decrypt(body.Required("subject"), entry.Id),
            body.Required("purpose"),
            [.. body.GetProperty("contracts").EnumerateArray().Select(contract => ContractReference.Parse(contract.GetString()!, CultureInfo.InvariantCulture))],
            body.Required("shownTextHash"),
            DateTimeOffset.ParseExact(body.Required("givenAt"), "O", CultureInfo.InvariantCulture),
            DateTimeOffset.ParseExact(body.Required("expiresAt"), "O", CultureInfo.InvariantCulture));
    }

    public static Guid RevokedReceipt(ChainEntry entry)
    {
        using var document = JsonDocument.Parse(entry.Body);
        return document.RootElement.GetProperty("receipt").GetGuid();
    }

    private static Guid RevocationOf(Guid receipt)
    {
        Span<byte> bytes = stackalloc byte[16 + 11];
        "revocation:"u8.CopyTo(bytes);
        receipt.TryWriteBytes(bytes[11..], bigEndian: true, out _);
        return new(SHA256.HashData(bytes).AsSpan(0, 16), bigEndian: true);
    }
}

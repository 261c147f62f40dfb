using System.Buffers;
using System.Text.Json;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>The last entry, sealed with a secret: who cuts the chain or writes it anew without the secret is found out.</summary>
internal sealed record SealedHead(LedgerHead Head, string KeyId, string Seal)
{
    public static SealedHead Of(LedgerHead head, ChainIdentity identity) =>
        new(head, identity.Keys.CurrentId, identity.Keys.Current.Seal(identity.Ledger, head));

    /// <summary>What is wrong with the seal; null when it is right.</summary>
    public LocalText? Fault(ChainIdentity identity) => identity.Keys.Find(KeyId) switch
    {
        null => new LocalText(
            $"the last entry was sealed with the secret '{KeyId}', which is not among those given.",
            $"最後の記録は鍵 '{KeyId}' で封印されていますが、その鍵が渡されていません。"),
        { } key when key.IsSeal(Seal, identity.Ledger, Head) => null,
        _ => new LocalText(
            $"the seal of the last entry is broken: it was changed, or the secret '{KeyId}' is another one.",
            $"最後の記録の封印が合いません。書き換えられているか、鍵 '{KeyId}' の値が違います。"),
    };

    public ReadOnlySpan<byte> Write()
    {
        var output = new ArrayBufferWriter<byte>(256);
        new CanonicalJson(output).Value(head => head.Text("hash", Head.Hash).Text("key", KeyId).Text("seal", Seal).Number("seq", Head.Sequence));
        return output.WrittenSpan;
    }

    public static SealedHead? Read(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var head = document.RootElement;
            return new(
                new(head.GetProperty("seq").GetInt64(), head.GetProperty("hash").GetString()!), head.GetProperty("key").GetString()!, head.GetProperty("seal").GetString()!);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}

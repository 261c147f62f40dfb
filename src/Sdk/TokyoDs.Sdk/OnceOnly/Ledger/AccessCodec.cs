using System.Globalization;
using System.Text.Json;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>An access event as the body of an entry: names and outcomes, the subject encrypted.</summary>
internal static class AccessCodec
{
    /// <exception cref="ArgumentException">The event cannot be recorded; the message says which part.</exception>
    public static ChainRecord Write(AccessEvent accessEvent, LedgerKeys keys)
    {
        ArgumentNullException.ThrowIfNull(accessEvent);
        Check(accessEvent);
        var key = keys.Current;
        var body = CanonicalJson.Object(body =>
        {
            body.Text("contract", WrittenText.Check(accessEvent.Contract, nameof(AccessEvent.Contract)).ToString())
                .Text("kind", accessEvent.Kind.ToString())
                .Text("occurredAt", accessEvent.OccurredAt.ToString("O", CultureInfo.InvariantCulture))
                .Object("outcomes", outcomes => WriteOutcomes(outcomes, accessEvent.Outcomes))
                .Text("procedure", WrittenText.Check(accessEvent.Procedure, nameof(AccessEvent.Procedure)))
                .Text("provider", WrittenText.Check(accessEvent.Provider, nameof(AccessEvent.Provider)))
                .Text("purpose", WrittenText.Check(accessEvent.Purpose, nameof(AccessEvent.Purpose)))
                .Text("receiver", WrittenText.Check(accessEvent.Receiver, nameof(AccessEvent.Receiver)))
                .Text("requestId", accessEvent.RequestId.ToString("D"))
                .Text("subject", key.Encrypt(WrittenText.Check(accessEvent.Subject, nameof(AccessEvent.Subject)), accessEvent.Id));
            if (accessEvent.TraceId is { } trace)
            {
                body.Text("traceId", WrittenText.Check(trace, nameof(AccessEvent.TraceId)));
            }
        });
        return new(accessEvent.Id, ChainEntryType.Access, key.SearchKey(accessEvent.Subject), WrittenText.CheckLength(body, nameof(accessEvent)));
    }

    public static AccessEvent Read(ChainEntry entry, LedgerKeys keys)
    {
        using var document = JsonDocument.Parse(entry.Body);
        var body = document.RootElement;
        return new(
            entry.Id,
            body.GetProperty("requestId").GetGuid(),
            Enum.Parse<AccessEventKind>(body.Required("kind")),
            DateTimeOffset.ParseExact(body.Required("occurredAt"), "O", CultureInfo.InvariantCulture),
            keys.Get(entry.KeyId).Decrypt(body.Required("subject"), entry.Id),
            body.Required("receiver"),
            body.Required("provider"),
            body.Required("procedure"),
            body.Required("purpose"),
            ContractReference.Parse(body.Required("contract"), CultureInfo.InvariantCulture),
            body.GetProperty("outcomes").EnumerateObject().ToDictionary(
                outcome => outcome.Name, outcome => Enum.Parse<AttestationState>(outcome.Value.GetString()!), StringComparer.Ordinal),
            body.TryGetProperty("traceId", out var trace) ? trace.GetString() : null);
    }

    public static string Required(this JsonElement body, string name) => body.GetProperty(name).GetString()!;

    private static void Check(AccessEvent accessEvent)
    {
        ArgumentNullException.ThrowIfNull(accessEvent.Outcomes, nameof(accessEvent));
        if (accessEvent.Id == Guid.Empty)
        {
            throw new ArgumentException(new LocalText(
                "An event needs an identifier; give it one with Guid.CreateVersion7() where the event happens, and the same one when it is recorded again.",
                "記録には識別子が要ります。事象が起きたときに Guid.CreateVersion7() で付け、記録し直すときも同じものを使ってください。").ToString(), nameof(accessEvent));
        }

        if (!Enum.IsDefined(accessEvent.Kind) || accessEvent.Outcomes.Values.Any(state => !Enum.IsDefined(state)))
        {
            throw new ArgumentException(new LocalText(
                "The kind of an event and the outcome of an item must be declared ones.", "事象の種類（Kind）と項目の結果（Outcomes）には、定義された値を指定してください。").ToString(), nameof(accessEvent));
        }
    }

    private static void WriteOutcomes(CanonicalJson json, IReadOnlyDictionary<string, AttestationState> outcomes)
    {
        foreach (var (name, state) in outcomes.OrderBy(outcome => outcome.Key, StringComparer.Ordinal))
        {
            json.Text(WrittenText.Check(name, nameof(AccessEvent.Outcomes)), state.ToString());
        }
    }
}

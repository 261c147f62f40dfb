using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TokyoDs.OnceOnly;

/// <summary>What a ticket holds; it travels encrypted and authenticated, so the client can neither read nor change it.</summary>
internal sealed record PrefillTicketContent(
    Guid Id, string FormId, string Scheme, string Key, string Requester, string Procedure, string Purpose, DateTimeOffset ExpiresAt, IReadOnlyList<PrefillTicketItem> Items)
{
    public bool Belongs(PrefillForm form, ExchangeContext context) =>
        FormId == form.Id && new SubjectReference(Scheme, Key) == context.Subject
        && Requester == context.Requester && Procedure == context.Procedure && Purpose == context.Purpose;

    /// <summary>A record prints its members; this one must not.</summary>
    public override string ToString() => FormId;
}

/// <summary>One field in a ticket.</summary>
internal sealed record PrefillTicketItem(
    string Field, string Item, string Contract, string Asked, Guid RequestId, bool RequiresConsent, AttestationState State, PrefillGap Gap, string? Text, Provenance? Provenance,
    EvidenceErrorCode? Error)
{
    public static PrefillTicketItem Of(PrefillItem item) => new(
        item.Field, item.Item, item.Contract.ToString(), item.Provider, item.RequestId, item.RequiresConsent, item.State, item.Gap, item.Text, item.Provenance, item.Error?.Code);

    public PrefillItem ToItem() => new()
    {
        Field = Field,
        Item = Item,
        Contract = ContractReference.Parse(Contract, CultureInfo.InvariantCulture),
        Provider = Asked,
        RequestId = RequestId,
        RequiresConsent = RequiresConsent,
        State = State,
        Gap = Gap,
        Text = Text,
        Provenance = Provenance,
        Error = Error is { } code ? EvidenceError.Of(code) : null,
    };

    /// <summary>A record prints its members; this one must not.</summary>
    public override string ToString() => Field;
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(PrefillTicketContent))]
internal sealed partial class PrefillTicketJson : JsonSerializerContext;

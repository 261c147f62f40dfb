using System.Text.Json;
using TokyoDs.OnceOnly;
using TokyoDs.Text;

namespace TokyoDs.Procedures;

/// <summary>Says which field of a form answers which item of a one-stop case, so that what registers filled counts once: in the case.</summary>
/// <remarks>Fields that are not named here belong to the form alone. Several fields never answer the same item. Make it once; it does not change afterwards.</remarks>
public sealed class CaseFields
{
    private readonly Dictionary<string, (ItemKey Key, Func<string, JsonElement> Write)> _fields = new(StringComparer.Ordinal);

    /// <summary>Names the item that a field answers.</summary>
    /// <param name="field">The field, as in <see cref="PrefillFields{T}.Fill"/>.</param>
    /// <param name="key">The item, as the catalogue of procedures names it.</param>
    /// <param name="write">Makes the answer of the text of the form; a JSON string of the same text by default.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentException">A name is blank, or field or item is there already.</exception>
    public CaseFields Answer(string field, ItemKey key, Func<string, JsonElement>? write = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        ArgumentException.ThrowIfNullOrWhiteSpace(key.Concept, nameof(key));
        if (_fields.Values.Any(other => other.Key == key) || !_fields.TryAdd(field, (key, write ?? Text)))
        {
            throw new ArgumentException(new LocalText(
                $"'{field}' or {key} is there already; one field answers one item.", $"'{field}' または {key} が重複しています。項目一つに欄一つを対応させてください。").ToString(), nameof(field));
        }

        return this;
    }

    /// <summary>The answer that a field gives; none for a field of the form alone or without a value.</summary>
    internal CaseAnswer? Of(string field, string? text, Provenance? source) =>
        text is { Length: > 0 } && _fields.TryGetValue(field, out var answers) ? new(answers.Key, answers.Write(text), source) : null;

    private static JsonElement Text(string text) => JsonElement.Parse($"\"{JsonEncodedText.Encode(text)}\"");
}

/// <summary>What became of the evidence of a contract: where it came from, or that it is not used.</summary>
internal sealed record CaseEvidence(ContractReference Contract, Provenance? Source)
{
    /// <summary>The evidence that came whole: something was given, and nothing withheld or left out for now.</summary>
    public static IEnumerable<CaseEvidence> Of(IEnumerable<PrefillItem> items) => items.GroupBy(item => item.Contract)
        .Where(contract => contract.All(item => item.State is AttestationState.Available or AttestationState.NotHeld or AttestationState.NotApplicable))
        .Select(contract => new CaseEvidence(contract.Key, contract.FirstOrDefault(item => item.State == AttestationState.Available)?.Provenance))
        .Where(evidence => evidence.Source is not null);
}

/// <summary>An answer on its way into a case. A record prints its members; this one must not.</summary>
internal sealed record CaseAnswer(ItemKey Key, JsonElement Value, Provenance? Source)
{
    public override string ToString() => Key.ToString();
}

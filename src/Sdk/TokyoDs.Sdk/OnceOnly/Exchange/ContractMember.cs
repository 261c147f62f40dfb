using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace TokyoDs.OnceOnly;

/// <summary>One member of a contract as it stands in JSON.</summary>
/// <param name="Name">The name in JSON.</param>
/// <param name="IsAttested">Whether it is an <see cref="Attested{T}"/>.</param>
/// <param name="IsSubjectKey">Whether it says whom the data is about; the requester knows it already.</param>
internal sealed record ContractMember(string Name, bool IsAttested, bool IsSubjectKey)
{
    private const string StateMember = "state";

    public static IReadOnlyList<ContractMember> Of(JsonTypeInfo contract) => [.. contract.Properties.Select(Of)];

    /// <summary>What stands in the place of an item about which nothing is known.</summary>
    public static JsonObject Unknown() => new() { [StateMember] = JsonNamingPolicy.CamelCase.ConvertName(nameof(AttestationState.Unavailable)) };

    /// <summary>What became of the item in written evidence.</summary>
    public AttestationState StateIn(JsonObject evidence) => evidence[Name] switch
    {
        null => IsAttested ? AttestationState.Unavailable : AttestationState.NotHeld,
        JsonObject item when IsAttested => Enum.TryParse<AttestationState>((string?)item[StateMember], ignoreCase: true, out var state) ? state : AttestationState.Unavailable,
        _ => AttestationState.Available,
    };

    private static ContractMember Of(JsonPropertyInfo property) => new(
        property.Name,
        property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Attested<>),
        IsMarked(property.AttributeProvider) || IsMarked(property.AssociatedParameter?.AttributeProvider));

    private static bool IsMarked(ICustomAttributeProvider? declaration) => declaration?.IsDefined(typeof(SubjectKeyAttribute), inherit: true) == true;
}

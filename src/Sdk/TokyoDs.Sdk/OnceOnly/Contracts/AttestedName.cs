using System.Text.Json;

namespace TokyoDs.OnceOnly;

/// <summary>The texts of an enumeration in the JSON of <see cref="Attested{T}"/>: its members in camel case.</summary>
internal static class AttestedName<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Members = Enum.GetValues<TEnum>();

    public static string[] All { get; } = [.. Members.Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.ToString()))];

    public static string Of(TEnum member) => All[Array.IndexOf(Members, member)];

    public static bool TryRead(ref Utf8JsonReader reader, out TEnum member)
    {
        for (var i = 0; reader.TokenType == JsonTokenType.String && i < All.Length; i++)
        {
            if (reader.ValueTextEquals(All[i]))
            {
                member = Members[i];
                return true;
            }
        }

        member = default;
        return false;
    }
}

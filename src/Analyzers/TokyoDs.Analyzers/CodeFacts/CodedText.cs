using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Whether the attributes of a text let only codes through.</summary>
internal static class CodedText
{
    private const int LongestCode = 3;

    /// <summary>
    /// True where <c>[AllowedValues]</c> lists what is allowed, a pattern takes none of the words, or the text is too short for
    /// words.
    /// </summary>
    public static bool IsLimited(ISymbol member, params string[] words) =>
        Retyping.AttributesOf(member).Any(attribute => attribute.AttributeClass?.Name is "AllowedValuesAttribute" or "EnumDataTypeAttribute")
        || TextLimits.LongestOf(member) is { Most: <= LongestCode }
        || (TextLimits.PatternOf(member) is { } pattern && !words.Any(word => TextLimits.Accepts(pattern.Pattern, word)));
}

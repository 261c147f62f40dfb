using System.Text.Json.Serialization.Metadata;
using TokyoDs.Text;

namespace TokyoDs;

/// <summary>How a text value looks in JSON, CSV and other data, and how people are told to write it.</summary>
/// <param name="Pattern">A regular expression (ECMA-262, as JSON Schema uses it) that every data form matches. It does not know check digits.</param>
/// <param name="Format">The name for the JSON Schema keyword <c>format</c>.</param>
/// <param name="Description">The English name of the value with its Japanese name in parentheses.</param>
public sealed record TextShape(string Pattern, string Format, string Description)
{
    /// <summary>The length of the longest data form, in characters; for the columns of databases.</summary>
    public required int MaxLength { get; init; }

    /// <summary>What people enter, in English; completes a sentence such as "The postal code must be …".</summary>
    public required string FormEnglish { get; init; }

    /// <summary>What people enter, in Japanese (入力の形); completes a sentence such as 「郵便番号は…で入力してください」.</summary>
    public required string FormJapanese { get; init; }

    /// <summary>Whether a check digit (検査用数字) may refuse a text that has the form; <see langword="false"/> by default.</summary>
    public bool HasCheckDigit { get; init; }

    /// <summary>A published sample, or <see langword="null"/> (the default) when no sample may be shown.</summary>
    public string? Example { get; init; }

    /// <summary>The format string that gives the data form, or <see langword="null"/> (the default) for the general format.</summary>
    public string? DataFormat { get; init; }

    /// <summary>Whether the value is a secret: read from data but never written to it, nor shown in a message; <see langword="false"/> by default.</summary>
    public bool ReadOnlyFromData { get; init; }

    /// <summary>The Japanese name: what the description holds in parentheses.</summary>
    internal ReadOnlySpan<char> NameJapanese => Description.AsSpan(Description.IndexOf('(', StringComparison.Ordinal) + 1).TrimEnd(')');

    /// <summary>Finds the shape of a type as the serializer knows it, without reflection.</summary>
    /// <param name="typeInfo">The metadata of a type, from a source-generated context or from options; of the type itself or its nullable form.</param>
    /// <returns>The shape, or <see langword="null"/> when the type is not a text value with <see cref="TextValueJsonConverter{T}"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeInfo"/> is <see langword="null"/>.</exception>
    public static TextShape? Of(JsonTypeInfo typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        var plain = Nullable.GetUnderlyingType(typeInfo.Type) is { } underlying ? typeInfo.Options.GetTypeInfo(underlying) : typeInfo;
        return (plain.Converter as ITextShapeSource)?.Shape;
    }
}

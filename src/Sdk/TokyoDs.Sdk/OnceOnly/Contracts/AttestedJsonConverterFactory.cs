using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TokyoDs.OnceOnly;

/// <summary>Makes the <see cref="AttestedJsonConverter{T}"/> of an <see cref="Attested{T}"/>, which names it by attribute.</summary>
/// <remarks>
/// Natively compiled programs have the converters of numbers, texts, dates and the value types of this library. Name that of another value type in
/// <c>[JsonSourceGenerationOptions(Converters = [typeof(AttestedJsonConverter&lt;…&gt;)])]</c>; without it the first use throws and says so.
/// </remarks>
public sealed class AttestedJsonConverterFactory : JsonConverterFactory
{
    /// <summary>Whether the type is an <see cref="Attested{T}"/>.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is <see langword="null"/>.</exception>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Attested<>);
    }

    /// <summary>Makes the converter.</summary>
    /// <param name="typeToConvert">An <see cref="Attested{T}"/>.</param>
    /// <param name="options">The serializer's options.</param>
    /// <returns>The converter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">The program is compiled natively, and the value type is not known here.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        if (AttestedConverters.Find(typeToConvert) is { } known)
        {
            return known;
        }

        return RuntimeFeature.IsDynamicCodeSupported
            ? (JsonConverter)Activator.CreateInstance(typeof(AttestedJsonConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!
            : throw AttestedFault.NoConverter(typeToConvert.GetGenericArguments()[0]);
    }
}

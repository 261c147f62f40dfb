using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TokyoDs.OnceOnly;

/// <summary>Makes the <see cref="AttestedJsonConverter{T}"/> of an <see cref="Attested{T}"/>, which names it by attribute.</summary>
[RequiresDynamicCode("Makes a converter at run time; name AttestedJsonConverter<T> in the options of the source-generated context for native compilation.")]
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
    [UnconditionalSuppressMessage("AOT", "IL3050:RequiresDynamicCode", Justification = "The constructor says so.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return (JsonConverter)Activator.CreateInstance(typeof(AttestedJsonConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace TokyoDs.Text;

/// <summary>Reads and writes a text value as a JSON string, also as a dictionary key.</summary>
/// <remarks>
/// The value types name this converter by attribute, so it need not be registered. It neither allocates nor consults a culture.
/// A JSON number is refused, because numbers lose leading zeros. Writing <c>default</c> throws <see cref="JsonException"/>:
/// use a nullable property for a value that may be missing.
/// </remarks>
/// <typeparam name="T">The text value.</typeparam>
public sealed class TextValueJsonConverter<T> : JsonConverter<T>, ITextShapeSource
    where T : struct, ITextValue<T>
{
    private const int LongestText = 128;

    TextShape ITextShapeSource.Shape => T.Shape;

    /// <summary>Reads a JSON string.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type of the value.</param>
    /// <param name="options">The serializer's options.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The token is not a string, or its text is not in the strict form.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? ReadText(ref reader)
            : throw new JsonException(new LocalText(
                $"A {T.Shape.Description} is a JSON string{(T.Shape.Example is null ? "" : $", such as \"{T.Shape.Example}\"")}; put it in quotation marks (numbers lose leading zeros).",
                $"{T.Shape.NameJapanese}は{(T.Shape.Example is null ? "" : $"、\"{T.Shape.Example}\" のような")} JSON の文字列です。引用符で囲んでください（数値では先頭の 0 が失われます）。").ToString());

    /// <summary>Writes the data form as a JSON string.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">The serializer's options.</param>
    /// <exception cref="JsonException">The value is <c>default</c>.</exception>
    /// <exception cref="NotSupportedException">The type never leaves the process by serialization.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> buffer = stackalloc byte[LongestText];
        writer.WriteStringValue(buffer[..Format(value, buffer)]);
    }

    /// <summary>Reads a dictionary key.</summary>
    /// <param name="reader">The reader, at the property name.</param>
    /// <param name="typeToConvert">The type of the key.</param>
    /// <param name="options">The serializer's options.</param>
    /// <returns>The key.</returns>
    /// <exception cref="JsonException">The text is not in the strict form.</exception>
    /// <exception cref="NotSupportedException">The type must not be a key, because keys appear in error paths.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.Shape.ReadOnlyFromData ? throw NeverWritten() : ReadText(ref reader);

    /// <summary>Writes a dictionary key.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The key.</param>
    /// <param name="options">The serializer's options.</param>
    /// <exception cref="JsonException">The key is <c>default</c>.</exception>
    /// <exception cref="NotSupportedException">The type never leaves the process by serialization.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> buffer = stackalloc byte[LongestText];
        writer.WritePropertyName(buffer[..Format(value, buffer)]);
    }

    private static T ReadText(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            return Parse(reader.ValueSpan);
        }

        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > LongestText)
        {
            throw new JsonException(new LocalText(
                $"The text with its {length} bytes is too long for a {T.Shape.Description}; at most {T.Shape.MaxLength} characters are expected{(T.Shape.Example is null ? "" : $", such as {T.Shape.Example}")}.",
                $"{length} バイトの文字列は{T.Shape.NameJapanese}としては長すぎます。{T.Shape.MaxLength} 文字までの形です{(T.Shape.Example is null ? "" : $"（例: {T.Shape.Example}）")}。").ToString());
        }

        Span<byte> buffer = stackalloc byte[LongestText];
        return Parse(buffer[..reader.CopyString(buffer)]);
    }

    private static T Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return T.Parse(utf8, null);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    private static int Format(T value, Span<byte> buffer)
    {
        if (T.Shape.ReadOnlyFromData)
        {
            throw NeverWritten();
        }

        if (value.IsDefault)
        {
            throw new JsonException(new LocalText(
                $"The {T.Shape.Description} was never set; make the property nullable if it may be missing.",
                $"{T.Shape.NameJapanese}が設定されていません。値がないことがある項目は null 許容にしてください。").ToString());
        }

        return value.TryFormat(buffer, out var written, T.Shape.DataFormat, null)
            ? written
            : throw new InvalidOperationException($"The text of {typeof(T).Name} is longer than {LongestText} bytes.");
    }

    private static NotSupportedException NeverWritten() => new(new LocalText(
        $"{typeof(T).Name} is never written to JSON nor used as a key; take the property out with [JsonIgnore], or pass on what Reveal(purpose) returns where the law allows it.",
        $"{typeof(T).Name} は JSON に書き出せず、キーにもできません。[JsonIgnore] で除くか、法令で認められた場所でだけ Reveal(purpose) の結果を渡してください。").ToString());
}

/// <summary>Lets the schema writer ask a converter what it writes.</summary>
internal interface ITextShapeSource
{
    TextShape Shape { get; }
}

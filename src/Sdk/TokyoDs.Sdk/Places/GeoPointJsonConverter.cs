using System.Text.Json;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Places;

/// <summary>Writes a point as an object with the numbers latitude and longitude, and reads one that has both.</summary>
/// <remarks><see cref="GeoPoint"/> names this converter by attribute, so it need not be registered. Further properties are skipped.</remarks>
public sealed class GeoPointJsonConverter : JsonConverter<GeoPoint>
{
    private static LocalText NoLatitude => new("The point has no number latitude from -90 to 90.", "座標に、-90 から 90 の数値 latitude がありません。");

    private static LocalText NoLongitude => new("The point has no number longitude from -180 to 180.", "座標に、-180 から 180 の数値 longitude がありません。");

    /// <summary>Reads an object.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type of the value.</param>
    /// <param name="options">The serializer's options.</param>
    /// <returns>The point.</returns>
    /// <exception cref="JsonException">A number is missing, or is none, or is outside its range.</exception>
    public override GeoPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw NotAPoint(new("The point is not an object.", "座標がオブジェクトではありません。"));
        }

        decimal? latitude = null;
        decimal? longitude = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isLatitude = reader.ValueTextEquals("latitude"u8);
            var isLongitude = reader.ValueTextEquals("longitude"u8);
            reader.Read();
            if (!isLatitude && !isLongitude)
            {
                reader.Skip();
                continue;
            }

            if (reader.TokenType != JsonTokenType.Number || !reader.TryGetDecimal(out var degrees))
            {
                throw NotAPoint(isLatitude ? NoLatitude : NoLongitude);
            }

            latitude = isLatitude ? degrees : latitude;
            longitude = isLongitude ? degrees : longitude;
        }

        return latitude is not { } north || !GeoPoint.IsLatitude(north) ? throw NotAPoint(NoLatitude)
            : longitude is not { } east || !GeoPoint.IsLongitude(east) ? throw NotAPoint(NoLongitude)
            : new(north, east);
    }

    /// <summary>Writes an object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The point.</param>
    /// <param name="options">The serializer's options.</param>
    /// <exception cref="JsonException">The point is <c>default</c>.</exception>
    public override void Write(Utf8JsonWriter writer, GeoPoint value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsDefault)
        {
            throw new JsonException(new LocalText(
                "GeoPoint was never set; make the property nullable if it may be missing.",
                "GeoPoint が設定されていません。値がないことがある項目は null 許容にしてください。").ToString());
        }

        writer.WriteStartObject();
        writer.WriteNumber("latitude"u8, value.Latitude);
        writer.WriteNumber("longitude"u8, value.Longitude);
        writer.WriteEndObject();
    }

    // Where it is, the serializer adds as path and line.
    private static JsonException NotAPoint(LocalText fault) => new(FormText.Refuse(fault, FormText.Of(
        new("an object with both numbers", "両方の数値を持つオブジェクト"), "{\"latitude\":35.689501,\"longitude\":139.691722}")).ToString());
}

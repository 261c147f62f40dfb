using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Places;

/// <summary>A point on the ground (緯度・経度) in degrees of JGD2011 (EPSG:6668), kept to six decimals.</summary>
/// <remarks>
/// <para>
/// Range: latitude -90 to 90, longitude -180 to 180; six decimals are about ten centimetres, further ones are rounded away.
/// <c>default</c> is no point, not the point in the Gulf of Guinea. There is no ordering.
/// </para>
/// <para>
/// Published data has latitude and longitude swapped at times; such a point of Japan is refused, and <see cref="LooksSwapped"/> tells it
/// beforehand. The box of Japan is 20 to 46 degrees north, 122 to 154.5 degrees east; it holds parts of other countries and proves nothing.
/// </para>
/// <para>Standard: GIF DS-444 (separate items, decimal degrees, six decimals); ISO 6709 for <see cref="ToString()"/>; RFC 7946 for GeoJSON.
/// JSON is an object with the numbers <c>latitude</c> and <c>longitude</c>.</para>
/// </remarks>
[JsonConverter(typeof(GeoPointJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct GeoPoint : IEquatable<GeoPoint>
{
    private const decimal Scale = 1_000_000m;

    private readonly int _latitude;
    private readonly int _longitude;
    private readonly bool _isSet;

    /// <summary>Makes a point of degrees.</summary>
    /// <param name="latitude">The latitude (緯度), north positive.</param>
    /// <param name="longitude">The longitude (経度), east positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public GeoPoint(decimal latitude, decimal longitude)
    {
        if (!IsLatitude(latitude) || !IsLongitude(longitude))
        {
            throw new ArgumentOutOfRangeException(
                IsLatitude(latitude) ? nameof(longitude) : nameof(latitude), (LooksSwapped(latitude, longitude) ? Swapped : OutOfRange).ToString());
        }

        _latitude = Round(latitude);
        _longitude = Round(longitude);
        _isSet = true;
    }

    /// <summary>Whether this is <c>default</c>, which is no point.</summary>
    public bool IsDefault => !_isSet;

    /// <summary>The latitude (緯度) in degrees with at most six decimals; 0 for <c>default</c>.</summary>
    public decimal Latitude => _latitude / Scale;

    /// <summary>The longitude (経度) in degrees with at most six decimals; 0 for <c>default</c>.</summary>
    public decimal Longitude => _longitude / Scale;

    /// <summary>Whether the point lies in the box around Japan.</summary>
    public bool IsInJapan => _isSet && IsInBox(Latitude, Longitude);

    private static LocalText OutOfRange => new(
        "Latitude is -90 to 90 and longitude -180 to 180 degrees; check that they are not swapped and that the unit is degrees.",
        "緯度は -90 から 90、経度は -180 から 180 の度数です。緯度と経度が逆でないか、単位が度かを確かめてください。");

    private static LocalText Swapped => new(
        "Latitude and longitude are swapped: with them exchanged the point lies in Japan; give the latitude first.",
        "緯度と経度が逆です。入れ替えると日本の範囲に入ります。緯度を先に指定してください。");

    /// <summary>Makes a point of floating-point degrees.</summary>
    /// <param name="latitude">The latitude, north positive.</param>
    /// <param name="longitude">The longitude, east positive.</param>
    /// <returns>The point, rounded to six decimals.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range or no number.</exception>
    public static GeoPoint FromDegrees(double latitude, double longitude) =>
        Math.Abs(latitude) <= 180 && Math.Abs(longitude) <= 180
            ? new((decimal)latitude, (decimal)longitude)
            : throw new ArgumentOutOfRangeException(Math.Abs(latitude) <= 180 ? nameof(longitude) : nameof(latitude), OutOfRange.ToString());

    /// <summary>Reads the degree form of ISO 6709, such as +35.689501+139.691722/.</summary>
    /// <param name="text">Sign, two digits and decimals of latitude; sign, three digits and decimals of longitude; a solidus.</param>
    /// <param name="point">The point, or <c>default</c>.</param>
    /// <returns>Whether the text has that form, with at most six decimals.</returns>
    public static bool TryParseIso6709(ReadOnlySpan<char> text, out GeoPoint point)
    {
        point = default;
        if (!TryTakeDegrees(ref text, 2, out var latitude) || !TryTakeDegrees(ref text, 3, out var longitude) || text is not "/"
            || !IsLatitude(latitude) || !IsLongitude(longitude))
        {
            return false;
        }

        point = new(latitude, longitude);
        return true;
    }

    /// <summary>Tells whether two numbers are a point of Japan with latitude and longitude swapped, as published data has them at times.</summary>
    /// <param name="latitude">What is said to be the latitude.</param>
    /// <param name="longitude">What is said to be the longitude.</param>
    /// <returns>Whether only the swapped numbers lie in the box around Japan.</returns>
    public static bool LooksSwapped(decimal latitude, decimal longitude) => !IsInBox(latitude, longitude) && IsInBox(longitude, latitude);

    /// <summary>Writes the position array of GeoJSON, longitude first: [139.691722,35.689501].</summary>
    /// <returns>The text; empty for <c>default</c>.</returns>
    public string ToGeoJson() => _isSet ? string.Create(CultureInfo.InvariantCulture, $"[{Longitude:0.######},{Latitude:0.######}]") : "";

    /// <summary>Writes the degree form of ISO 6709 with six decimals, latitude first: +35.689501+139.691722/.</summary>
    /// <returns>The text; empty for <c>default</c>.</returns>
    public override string ToString() => _isSet
        ? string.Create(CultureInfo.InvariantCulture, $"{Latitude:+00.000000;-00.000000}{Longitude:+000.000000;-000.000000}/")
        : "";

    /// <inheritdoc/>
    public bool Equals(GeoPoint other) => (_latitude, _longitude, _isSet) == (other._latitude, other._longitude, other._isSet);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GeoPoint other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_latitude, _longitude, _isSet);

    /// <summary>Whether both are the same point.</summary>
    /// <param name="left">The left point.</param>
    /// <param name="right">The right point.</param>
    /// <returns>The answer.</returns>
    public static bool operator ==(GeoPoint left, GeoPoint right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">The left point.</param>
    /// <param name="right">The right point.</param>
    /// <returns>The answer.</returns>
    public static bool operator !=(GeoPoint left, GeoPoint right) => !left.Equals(right);

    internal static bool IsLatitude(decimal degrees) => Math.Abs(degrees) <= 90;

    internal static bool IsLongitude(decimal degrees) => Math.Abs(degrees) <= 180;

    private static bool IsInBox(decimal latitude, decimal longitude) => latitude is >= 20 and <= 46 && longitude is >= 122 and <= 154.5m;

    private static int Round(decimal degrees) => (int)Math.Round(degrees * Scale, MidpointRounding.AwayFromZero);

    private static bool TryTakeDegrees(ref ReadOnlySpan<char> text, int digits, out decimal degrees)
    {
        degrees = 0;
        if (text is not ['+' or '-', ..])
        {
            return false;
        }

        var length = 1;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || (text[length] == '.' && length == digits + 1)))
        {
            length++;
        }

        // ISO 6709 tells degrees from degrees and minutes by the number of digits alone.
        var decimals = length - digits - 2;
        if (length < digits + 1 || decimals is 0 or > 6 || (decimals > 0 && text[digits + 1] != '.'))
        {
            return false;
        }

        degrees = decimal.Parse(text[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        text = text[length..];
        return true;
    }
}

using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Places;

/// <summary>A spatial id (空間ID): a box of space named by zoom level, height, column and row, such as 20/1/931369/413142.</summary>
/// <remarks>
/// <para>
/// With n = 2^z: x and y are the Web Mercator tile, from 0 to n − 1; f is the floor of n·h/2^25 for a height h in metres, from −n to n − 1.
/// Zoom levels are 0 to 35. That f ends at ±n and z at 35 is general knowledge of the guideline, not of GIF.
/// </para>
/// <para>
/// Latitudes beyond ±85.05112877980659 have no tile. Positions are degrees of JGD2011 or WGS 84, which differ by less than the smallest box in use;
/// nothing is transformed. Computing with doubles may put a point on the very edge of a box into its neighbour.
/// </para>
/// <para><c>default</c> is no id and prints as an empty text. There is no ordering. Formats: none or <c>G</c>, z/f/x/y without leading zeros.</para>
/// <para>Standard: GIF DS-444; デジタル庁・IPA「4次元時空間情報基盤」空間ID.</para>
/// </remarks>
[GeneratedTextValue("a spatial id")]
[JsonConverter(typeof(TextValueJsonConverter<SpatialId>))]
[TypeConverter(typeof(TextValueTypeConverter<SpatialId>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct SpatialId : ITextCore<SpatialId>, ITextValue<SpatialId>
{
    /// <summary>The regular expression of the data form; it does not know the bounds of the zoom level.</summary>
    public const string JsonPattern = "^([0-9]|[12][0-9]|3[0-5])/(0|-?[1-9][0-9]{0,10})/(0|[1-9][0-9]{0,10})/(0|[1-9][0-9]{0,10})$";

    /// <summary>The finest zoom level.</summary>
    public const int FinestZoom = 35;

    // One more than the zoom level, so that 0 is default.
    private readonly (byte Level, long F, long X, long Y) _value;

    private SpatialId(int zoom, long f, long x, long y) => _value = ((byte)(zoom + 1), f, x, y);

    /// <inheritdoc/>
    public static TextShape Shape { get; } = new(JsonPattern, "spatial-id", "spatial id (空間ID)")
    {
        MaxLength = 39,
        FormEnglish = "zoom level, floor, x and y, such as 20/1/931369/413142",
        FormJapanese = "20/1/931369/413142 のようにズームレベル、高さ、X、Y を / で区切った形",
        Example = "20/1/931369/413142",
    };

    /// <inheritdoc/>
    public bool IsDefault => _value.Level == 0;

    /// <summary>The zoom level z, 0 to 35; −1 for <c>default</c>.</summary>
    public int Zoom => _value.Level - 1;

    /// <summary>The height index f; 0 for <c>default</c>.</summary>
    public long F => _value.F;

    /// <summary>The column x, from west to east; 0 for <c>default</c>.</summary>
    public long X => _value.X;

    /// <summary>The row y, from north to south; 0 for <c>default</c>.</summary>
    public long Y => _value.Y;

    /// <summary>Makes an id of its four numbers.</summary>
    /// <param name="zoom">The zoom level, 0 to 35.</param>
    /// <param name="f">The height index, −2^z to 2^z − 1.</param>
    /// <param name="x">The column, 0 to 2^z − 1.</param>
    /// <param name="y">The row, 0 to 2^z − 1.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of the bounds of the zoom level.</exception>
    public static SpatialId Create(int zoom, long f, long x, long y)
    {
        SpatialGrid.ThrowIfNoZoom(zoom, nameof(zoom));
        return SpatialGrid.IsInside(zoom, f, x, y)
            ? new(zoom, f, x, y)
            : throw new ArgumentOutOfRangeException(nameof(zoom), new LocalText(
                "x and y run from 0 to 2^z - 1, f from -2^z to 2^z - 1; choose a finer zoom level or check the numbers.",
                "x と y は 0 から 2^z - 1、f は -2^z から 2^z - 1 です。ズームレベルか値を確かめてください。").ToString());
    }

    /// <summary>Finds the box that holds a point.</summary>
    /// <param name="latitude">Degrees north, within ±85.05112877980659.</param>
    /// <param name="longitude">Degrees east, −180 to 180; 180 belongs to the last column.</param>
    /// <param name="height">Metres, −33,554,432 up to below 33,554,432.</param>
    /// <param name="zoom">The zoom level, 0 to 35.</param>
    /// <returns>The id of the box.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range or not a number.</exception>
    public static SpatialId FromPoint(double latitude, double longitude, double height, int zoom)
    {
        SpatialGrid.ThrowIfNoZoom(zoom, nameof(zoom));
        SpatialGrid.ThrowIfOutside(latitude, SpatialGrid.NorthernEdge, nameof(latitude));
        SpatialGrid.ThrowIfOutside(longitude, 180, nameof(longitude));
        if (!(height >= -SpatialGrid.HeightUnit && height < SpatialGrid.HeightUnit))
        {
            throw new ArgumentOutOfRangeException(nameof(height), new LocalText(
                "The height is in metres, from -33554432 to below 33554432.", "高さはメートルで、-33554432 以上 33554432 未満です。").ToString());
        }

        return new(zoom, SpatialGrid.LayerOf(height, zoom), SpatialGrid.ColumnOf(longitude, zoom), SpatialGrid.RowOf(latitude, zoom));
    }

    /// <summary>The bounds of the box.</summary>
    /// <returns>The bounds; the lower and western and southern ones belong to the box as far as doubles can tell.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public SpatialBox ToBox()
    {
        ThrowIfDefault();
        return new(
            South: SpatialGrid.NorthOf(Y + 1, Zoom), North: SpatialGrid.NorthOf(Y, Zoom),
            West: SpatialGrid.WestOf(X, Zoom), East: SpatialGrid.WestOf(X + 1, Zoom),
            Bottom: SpatialGrid.BottomOf(F, Zoom), Top: SpatialGrid.BottomOf(F + 1, Zoom));
    }

    /// <summary>Finds the larger box of a coarser zoom level that holds this one.</summary>
    /// <param name="zoom">A zoom level from 0 to that of this id.</param>
    /// <returns>The larger box.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="zoom"/> is finer than this id or negative.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public SpatialId AtCoarserZoom(int zoom)
    {
        ThrowIfDefault();
        if (zoom < 0 || zoom > Zoom)
        {
            throw new ArgumentOutOfRangeException(nameof(zoom), new LocalText(
                $"Choose a zoom level from 0 to {Zoom}.", $"ズームレベルは 0 から {Zoom} の範囲で指定してください。").ToString());
        }

        var steps = Zoom - zoom;
        return new(zoom, F >> steps, X >> steps, Y >> steps);
    }

    static bool ITextCore<SpatialId>.TryRead(ReadOnlySpan<char> text, out SpatialId value)
    {
        var read = SpatialIdText.TryRead(text, out var zoom, out var f, out var x, out var y, out _);
        value = read ? new(zoom, f, x, y) : default;
        return read;
    }

    static bool ITextCore<SpatialId>.TryRead(ReadOnlySpan<byte> utf8, out SpatialId value) => TextCore.TryReadAsChars(utf8, out value);

    static bool ITextCore<SpatialId>.TryReadLenient(ReadOnlySpan<char> text, out SpatialId value, out LenientChange changes) =>
        LooseText.TryRead(text, dropHyphens: false, out value, out changes);

    static LocalText ITextCore<SpatialId>.Explain(ReadOnlySpan<char> text) => SpatialIdText.Explain(text);

    static LocalText ITextCore<SpatialId>.GetForm() => FormText.Of(
        new("z/f/x/y in ASCII digits with z from 0 to 35 and no leading zeros", "半角の z/f/x/y、z は 0 から 35、先頭の 0 なし"), Shape.Example);

    int ITextCore<SpatialId>.Write(Span<char> buffer, ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G"))
        {
            return -1;
        }

        if (IsDefault)
        {
            return 0;
        }

        var length = 0;
        foreach (var number in (ReadOnlySpan<long>)[Zoom, F, X, Y])
        {
            number.TryFormat(buffer[length..], out var written, default, CultureInfo.InvariantCulture);
            buffer[length + written] = '/';
            length += written + 1;
        }

        return length - 1;
    }

    private void ThrowIfDefault()
    {
        if (IsDefault)
        {
            throw new InvalidOperationException(new LocalText(
                "The spatial id was never set; test IsDefault first.", "空間IDが設定されていません。先に IsDefault を確かめてください。").ToString());
        }
    }
}

/// <summary>The bounds of a box of space.</summary>
/// <param name="South">The southern edge, degrees north.</param>
/// <param name="North">The northern edge, degrees north.</param>
/// <param name="West">The western edge, degrees east.</param>
/// <param name="East">The eastern edge, degrees east.</param>
/// <param name="Bottom">The lower edge, metres.</param>
/// <param name="Top">The upper edge, metres.</param>
public readonly record struct SpatialBox(double South, double North, double West, double East, double Bottom, double Top);

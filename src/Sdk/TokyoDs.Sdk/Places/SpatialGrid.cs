using TokyoDs.Text;

namespace TokyoDs.Places;

/// <summary>The arithmetic of spatial ids: Web Mercator columns and rows, and layers of height.</summary>
internal static class SpatialGrid
{
    /// <summary>The height of the one layer at zoom level 0, in metres.</summary>
    public const double HeightUnit = 1 << 25;

    /// <summary>The latitude at which the Web Mercator square ends.</summary>
    public static readonly double NorthernEdge = double.RadiansToDegrees(Math.Atan(Math.Sinh(Math.PI)));

    public static bool IsInside(int zoom, long f, long x, long y)
    {
        var count = 1L << zoom;
        return f >= -count && f < count && x >= 0 && x < count && y >= 0 && y < count;
    }

    public static long LayerOf(double height, int zoom) => Cell(height / HeightUnit, zoom, -(1L << zoom));

    public static long ColumnOf(double longitude, int zoom) => Cell((longitude + 180) / 360, zoom, 0);

    public static long RowOf(double latitude, int zoom) =>
        Cell((1 - (Math.Asinh(Math.Tan(double.DegreesToRadians(latitude))) / Math.PI)) / 2, zoom, 0);

    public static double BottomOf(long layer, int zoom) => layer * HeightUnit / (1L << zoom);

    public static double WestOf(long column, int zoom) => (column * 360.0 / (1L << zoom)) - 180;

    public static double NorthOf(long row, int zoom) =>
        double.RadiansToDegrees(Math.Atan(Math.Sinh(Math.PI * (1 - (2.0 * row / (1L << zoom))))));

    public static void ThrowIfNoZoom(int zoom, string name)
    {
        if (zoom is < 0 or > SpatialId.FinestZoom)
        {
            throw new ArgumentOutOfRangeException(name, new LocalText(
                "Zoom levels of spatial ids are 0 to 35.", "空間IDのズームレベルは 0 から 35 です。").ToString());
        }
    }

    public static void ThrowIfOutside(double degrees, double limit, string name)
    {
        // Written so that NaN is outside.
        if (!(Math.Abs(degrees) <= limit))
        {
            throw new ArgumentOutOfRangeException(name, new LocalText(
                $"Degrees here are within ±{limit}; latitude and longitude may be swapped.", $"度数は ±{limit} の範囲です。緯度と経度が逆になっていないか確かめてください。").ToString());
        }
    }

    // The far edge belongs to the last cell, and rounding must not lead out of the grid.
    private static long Cell(double fraction, int zoom, long first)
    {
        var count = 1L << zoom;
        return Math.Clamp((long)Math.Floor(fraction * count), first, count - 1);
    }
}

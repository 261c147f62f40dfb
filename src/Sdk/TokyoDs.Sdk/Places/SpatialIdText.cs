using TokyoDs.Text;

namespace TokyoDs.Places;

/// <summary>Reads the four numbers of a spatial id and says where a text leaves the form.</summary>
internal static class SpatialIdText
{
    private const int LongestNumber = 11;

    public static bool TryRead(ReadOnlySpan<char> text, out int zoom, out long f, out long x, out long y, out int position)
    {
        position = 0;
        (zoom, f, x, y) = (0, 0, 0, 0);
        if (!TryReadNumber(text, ref position, mayBeNegative: false, out var level)
            || !TrySkipSlash(text, ref position) || !TryReadNumber(text, ref position, mayBeNegative: true, out f)
            || !TrySkipSlash(text, ref position) || !TryReadNumber(text, ref position, mayBeNegative: false, out x)
            || !TrySkipSlash(text, ref position) || !TryReadNumber(text, ref position, mayBeNegative: false, out y)
            || position != text.Length)
        {
            return false;
        }

        zoom = (int)Math.Min(level, SpatialId.FinestZoom + 1);
        return zoom <= SpatialId.FinestZoom && SpatialGrid.IsInside(zoom, f, x, y);
    }

    public static LocalText Explain(ReadOnlySpan<char> text)
    {
        TryRead(text, out var zoom, out _, out _, out _, out var position);
        if (position < text.Length || text.Count('/') != 3 || text is [.., '/'])
        {
            return FormText.Explain(new("spatial id", "空間ID"), text, position);
        }

        return zoom > SpatialId.FinestZoom
            ? new(
                $"The zoom level of the spatial id, at position 1, is not 0 to {SpatialId.FinestZoom}.",
                $"空間IDの 1 文字目からのズームレベルが 0 から {SpatialId.FinestZoom} ではありません。")
            : new(
                $"The spatial id lies outside its zoom level; x and y run from 0 to 2^{zoom} - 1, f from -2^{zoom} to 2^{zoom} - 1.",
                $"空間IDがズームレベルの範囲を外れています。x と y は 0 から 2^{zoom} - 1、f は -2^{zoom} から 2^{zoom} - 1 にしてください。");
    }

    private static bool TrySkipSlash(ReadOnlySpan<char> text, ref int position)
    {
        var found = position < text.Length && text[position] == '/';
        position += found ? 1 : 0;
        return found;
    }

    // One text for each number: no leading zeros, no plus sign, no minus zero.
    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int position, bool mayBeNegative, out long number)
    {
        number = 0;
        var isNegative = mayBeNegative && position < text.Length && text[position] == '-';
        var start = position += isNegative ? 1 : 0;
        while (position < text.Length && char.IsAsciiDigit(text[position]) && position - start < LongestNumber)
        {
            if (position > start && text[start] == '0')
            {
                return false;
            }

            number = (number * 10) + (text[position] - '0');
            position++;
        }

        var isRead = position > start && !(isNegative && number == 0);
        number = isNegative ? -number : number;
        return isRead;
    }
}

using System.Globalization;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>An opaque colour of CSS that is written out.</summary>
internal readonly record struct CssColor(int Red, int Green, int Blue)
{
    /// <summary>The colour names of CSS that people write; an unknown name is no colour we judge.</summary>
    private static readonly Dictionary<string, int> Names = Read(
        "black:000000 silver:c0c0c0 gray:808080 grey:808080 white:ffffff maroon:800000 red:ff0000 purple:800080 fuchsia:ff00ff magenta:ff00ff green:008000 lime:00ff00 olive:808000 "
        + "yellow:ffff00 navy:000080 blue:0000ff teal:008080 aqua:00ffff cyan:00ffff orange:ffa500 pink:ffc0cb brown:a52a2a gold:ffd700 lightgray:d3d3d3 lightgrey:d3d3d3 darkgray:a9a9a9 "
        + "darkgrey:a9a9a9 dimgray:696969 dimgrey:696969 gainsboro:dcdcdc whitesmoke:f5f5f5 lightblue:add8e6 skyblue:87ceeb deepskyblue:00bfff dodgerblue:1e90ff royalblue:4169e1 "
        + "darkblue:00008b steelblue:4682b4 cornflowerblue:6495ed aliceblue:f0f8ff lightgreen:90ee90 palegreen:98fb98 limegreen:32cd32 forestgreen:228b22 darkgreen:006400 seagreen:2e8b57 "
        + "yellowgreen:9acd32 khaki:f0e68c beige:f5f5dc ivory:fffff0 lightyellow:ffffe0 tomato:ff6347 orangered:ff4500 darkorange:ff8c00 coral:ff7f50 salmon:fa8072 crimson:dc143c darkred:8b0000 "
        + "firebrick:b22222 indianred:cd5c5c hotpink:ff69b4 deeppink:ff1493 violet:ee82ee orchid:da70d6 plum:dda0dd lavender:e6e6fa indigo:4b0082 slategray:708090 slategrey:708090 tan:d2b48c "
        + "chocolate:d2691e sienna:a0522d turquoise:40e0d0 rebeccapurple:663399");

    /// <summary>A name, <c>#rgb</c>, <c>#rrggbb</c> or <c>rgb(r, g, b)</c>; null for everything else, transparency included.</summary>
    public static CssColor? Parse(string value)
    {
        var text = value.Trim().ToLowerInvariant();
        if (Names.TryGetValue(text, out var named))
        {
            return Of(named);
        }

        if (text.Length > 0 && text[0] == '#')
        {
            var digits = text.Length == 4 ? string.Concat(text.Skip(1).Select(digit => new string(digit, 2))) : text.Substring(1);
            return digits.Length == 6 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? Of(number) : null;
        }

        var parts = text.StartsWith("rgb(", StringComparison.Ordinal) && text.EndsWith(")", StringComparison.Ordinal)
            ? text.Substring(4, text.Length - 5).Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)
            : [];
        return parts.Length == 3
            && byte.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var red)
            && byte.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var green)
            && byte.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var blue)
                ? new(red, green, blue)
                : null;
    }

    /// <summary>The contrast ratio of WCAG, 1 to 21.</summary>
    public static double Contrast(CssColor one, CssColor other)
    {
        var (first, second) = (one.Luminance, other.Luminance);
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    private static double Linear(int channel) => channel / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);

    private static CssColor Of(int number) => new(number >> 16 & 0xFF, number >> 8 & 0xFF, number & 0xFF);

    private static Dictionary<string, int> Read(string table) => table.Split(' ').ToDictionary(
        entry => entry.Substring(0, entry.IndexOf(':')),
        entry => int.Parse(entry.Substring(entry.IndexOf(':') + 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        StringComparer.Ordinal);
}

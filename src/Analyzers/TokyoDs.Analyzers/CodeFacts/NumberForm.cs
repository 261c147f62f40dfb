using System.Text.RegularExpressions;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Forms of numbers that are made for eyes: with commas between digits, a currency sign, a unit.</summary>
internal static class NumberForm
{
    private const string Units = "円人件個台棟戸㎡";
    private const string Signs = "￥¥％%";

    private static readonly Regex Formatted = new(
        $@"\A([0-9]{{1,3}}(,[0-9]{{3}})+(\.[0-9]+)?[{Units}]?|[0-9]+(\.[0-9]+)?[{Units}])\z", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));

    /// <summary>Whether a format puts in commas, a currency or percent sign, or a unit.</summary>
    public static bool IsForEyes(string format) =>
        format.Length > 0
        && (IsStandard(format, "NnCcPp") || format.Contains(",0") || format.Contains(",#") || format.Any(letter => Units.IndexOf(letter) >= 0 || Signs.IndexOf(letter) >= 0));

    /// <summary>The format that writes the same number without commas, or null when there is none.</summary>
    public static string? Plain(string format) =>
        IsStandard(format, "Nn") ? "F" + format.Substring(1)
            : format is "#,0" or "#,##0" or "0,0" or "###,##0" or "###,###,##0" ? "0"
            : null;

    /// <summary>Whether a text is digits with commas between them, with a unit behind them, or both.</summary>
    public static bool IsFormattedNumber(string text) =>
        text.Length is > 1 and < 24 && text[0] is >= '0' and <= '9' && Formatted.IsMatch(text);

    public static bool IsUnit(string text) => text.Length == 1 && Units.IndexOf(text[0]) >= 0;

    private static bool IsStandard(string format, string letters) =>
        letters.IndexOf(format[0]) >= 0 && format.Length <= 3 && format.Skip(1).All(digit => digit is >= '0' and <= '9');
}

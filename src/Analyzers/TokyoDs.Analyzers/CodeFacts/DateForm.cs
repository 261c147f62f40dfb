namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>What a format for dates writes.</summary>
internal static class DateForm
{
    private const string TimeLetters = "hHmsfFtz";

    /// <summary>
    /// Whether a format writes ISO 8601, or no whole date at all (a year, a time). No format is the form of a culture.
    /// </summary>
    public static bool IsIso(string? format)
    {
        if (format is null or "")
        {
            return false;
        }

        if (format.Length == 1)
        {
            return format is "o" or "O" or "s" or "u" or "r" or "R";
        }

        var hasDate = format.Contains('y') && (format.Contains('M') || format.Contains('d'));
        return !hasDate || format is "yyyy-MM" or "yyyy-MM-dd" || (format.StartsWith("yyyy-MM-dd", StringComparison.Ordinal) && format[10] is 'T' or '\'' or '\\' or '"' or ' ');
    }

    /// <summary>Whether a format writes a whole day and no time, so that <c>yyyy-MM-dd</c> says as much.</summary>
    public static bool IsDayOnly(string format) =>
        format is "d" or "D" || (format.Length > 1 && format.Contains('y') && format.Contains('M') && format.Contains('d') && !format.Any(letter => TimeLetters.IndexOf(letter) >= 0));
}

using System.Globalization;

namespace TokyoDs.OnceOnly;

/// <summary>The dates and times of JSON Schema's formats: RFC 3339 without its lower-case letters and leap seconds.</summary>
internal static class Rfc3339
{
    private const int DateLength = 10;
    private const int TimeLength = 8;

    public static bool IsDate(ReadOnlySpan<char> text) =>
        text.Length == DateLength && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        && !text.ContainsAnyExceptInRange('-', '9');

    public static bool IsDateTime(ReadOnlySpan<char> text) =>
        text.Length > DateLength && text[DateLength] == 'T' && IsDate(text[..DateLength]) && IsTime(text[(DateLength + 1)..]);

    /// <summary>A time of day with its offset.</summary>
    public static bool IsTime(ReadOnlySpan<char> text)
    {
        if (text.Length <= TimeLength || !IsClock(text[..TimeLength]))
        {
            return false;
        }

        var rest = text[TimeLength..];
        if (rest[0] == '.')
        {
            var digits = rest[1..].IndexOfAnyExceptInRange('0', '9');
            if (digits <= 0)
            {
                return false;
            }

            rest = rest[(digits + 1)..];
        }

        return rest is "Z" || rest is [('+' or '-'), _, _, ':', _, _] && IsBelow(rest[1..3], 24) && IsBelow(rest[4..6], 60);
    }

    private static bool IsClock(ReadOnlySpan<char> text) =>
        text[2] == ':' && text[5] == ':' && IsBelow(text[..2], 24) && IsBelow(text[3..5], 60) && IsBelow(text[6..8], 60);

    private static bool IsBelow(ReadOnlySpan<char> twoDigits, int limit) =>
        char.IsAsciiDigit(twoDigits[0]) && char.IsAsciiDigit(twoDigits[1]) && ((twoDigits[0] - '0') * 10) + twoDigits[1] - '0' < limit;
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Parsing;

/// <summary>What people write without the library: a tight loop over the characters, or a regular expression and LINQ.</summary>
internal static partial class HandWritten
{
    private static readonly CultureInfo Japanese = new("ja-JP") { DateTimeFormat = { Calendar = new JapaneseCalendar() } };

    public static bool IsCorporateNumber(ReadOnlySpan<char> text)
    {
        if (text.Length != 13)
        {
            return false;
        }

        var sum = 0;
        for (var i = 1; i < 13; i++)
        {
            var digit = text[i] - '0';
            if ((uint)digit > 9)
            {
                return false;
            }

            sum += i % 2 == 0 ? digit : digit * 2;
        }

        return text[0] - '0' == 9 - (sum % 9);
    }

    /// <summary>What code with UTF-8 at hand does when a type reads characters only.</summary>
    public static bool Decoded(ReadOnlySpan<byte> text, ReadChars read)
    {
        Span<char> buffer = stackalloc char[64];
        return Encoding.UTF8.TryGetChars(text, buffer, out var length) && read(buffer[..length]);
    }

    public static bool IsCorporateNumberByLinq(string text) =>
        CorporateNumberPattern().IsMatch(text)
        && text[0] - '0' == 9 - (text.Skip(1).Reverse().Select((character, i) => (character - '0') * (i % 2 == 0 ? 1 : 2)).Sum() % 9);

    public static bool IsPostalCode(ReadOnlySpan<char> text)
    {
        if (text.Length != 7)
        {
            return false;
        }

        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsLocalGovernmentCode(ReadOnlySpan<char> text)
    {
        if (text.Length != 6)
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < 6; i++)
        {
            var digit = text[i] - '0';
            if ((uint)digit > 9)
            {
                return false;
            }

            sum += i < 5 ? digit * (6 - i) : 0;
        }

        var prefecture = ((text[0] - '0') * 10) + text[1] - '0';
        return prefecture is >= 1 and <= 47 && text[5] - '0' == (11 - (sum % 11)) % 10;
    }

    public static bool IsWarekiByCulture(string text) => DateTime.TryParse(text, Japanese, out _);

    [GeneratedRegex("^[1-9][0-9]{12}\\z")]
    private static partial Regex CorporateNumberPattern();
}

using System.Numerics;

namespace TokyoDs.Text;

/// <summary>Reads and writes fixed-length digit texts; every numeric identifier goes through here.</summary>
internal static class DigitText
{
    public static bool TryRead<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, IDigits<T>
    {
        var read = T.GetDigitCount() < 4 ? TryReadNumber(text, T.GetDigitCount(), out var number) : DigitWords.TryRead(text, T.GetDigitCount(), out number);
        return TryMake(read, number, out value);
    }

    public static bool TryRead<T>(ReadOnlySpan<byte> utf8, out T value)
        where T : struct, IDigits<T>
    {
        var read = T.GetDigitCount() < 4 ? TryReadNumber(utf8, T.GetDigitCount(), out var number) : DigitWords.TryRead(utf8, T.GetDigitCount(), out number);
        return TryMake(read, number, out value);
    }

    public static bool TryReadLenient<T>(ReadOnlySpan<char> text, out T value, out LenientChange changes)
        where T : struct, IDigits<T>
    {
        if (TryReadLooseNumber(text, T.GetRule(), out var number, out changes) && T.Check(number) == DigitFault.None)
        {
            value = T.FromNumber(number);
            return true;
        }

        value = default;
        changes = LenientChange.None;
        return false;
    }

    public static bool TryReadNumber<TChar>(ReadOnlySpan<TChar> text, int length, out ulong number)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        number = 0;
        if (text.Length != length)
        {
            return false;
        }

        foreach (var character in text)
        {
            var digit = uint.CreateTruncating(character) - '0';
            if (digit > 9)
            {
                return false;
            }

            number = (number * 10) + digit;
        }

        return true;
    }

    public static void WriteNumber(ulong number, Span<char> destination)
    {
        for (var i = destination.Length - 1; i >= 0; i--)
        {
            (number, var digit) = Math.DivRem(number, 10);
            destination[i] = (char)('0' + digit);
        }
    }

    /// <summary>Writes all digits as the general and only format.</summary>
    public static int Write(bool isDefault, ulong number, int length, Span<char> buffer, ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G"))
        {
            return -1;
        }

        if (isDefault)
        {
            return 0;
        }

        WriteNumber(number, buffer[..length]);
        return length;
    }

    private static bool TryMake<T>(bool read, ulong number, out T value)
        where T : struct, IDigits<T>
    {
        read = read && T.Check(number) == DigitFault.None;
        value = read ? T.FromNumber(number) : default;
        return read;
    }

    private static bool TryReadLooseNumber(ReadOnlySpan<char> text, DigitRule rule, out ulong number, out LenientChange changes)
    {
        number = 0;
        changes = LenientChange.None;
        var digits = 0;
        var afterHyphen = false;
        foreach (var character in text)
        {
            var digit = LooseCharacter.DigitOf(character, ref changes);
            if (digit >= 0)
            {
                if (++digits > rule.Length)
                {
                    return false;
                }

                number = (number * 10) + (uint)digit;
                afterHyphen = false;
            }
            else if (LooseCharacter.IsSpace(character))
            {
                changes |= LenientChange.Spaces;
            }
            else if (LooseCharacter.IsInvisible(character))
            {
                changes |= LenientChange.Invisible;
            }
            else if (LooseCharacter.IsHyphen(character) && digits > 0 && !afterHyphen)
            {
                // A dash is a separator only between digits; elsewhere it is a minus sign or a long vowel mark.
                changes |= LenientChange.Hyphens;
                afterHyphen = true;
            }
            else if (rule.HasPostalMark && LooseCharacter.IsPostalMark(character) && digits == 0 && !changes.HasFlag(LenientChange.PostalMark))
            {
                changes |= LenientChange.PostalMark;
            }
            else
            {
                return false;
            }
        }

        return digits == rule.Length && !afterHyphen;
    }
}

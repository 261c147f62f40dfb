using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using TokyoDs.Text;

namespace TokyoDs.Registries;

/// <summary>Reads and checks the thirteen digits of a corporate number, whose check digit is weighed from the words it was read in.</summary>
/// <remarks>A text is two words of eight digits (<see cref="DigitWords"/>), which overlap in three; those count once.</remarks>
internal static class CorporateNumberReading
{
    private const int Length = 13;
    private const int Overlap = 3;

    public static bool TryRead(ReadOnlySpan<byte> utf8, out ulong number)
    {
        if (utf8.Length != Length)
        {
            number = 0;
            return false;
        }

        return TryRead(BinaryPrimitives.ReadUInt64LittleEndian(utf8), BinaryPrimitives.ReadUInt64LittleEndian(utf8[(Length - 8)..]), out number);
    }

    public static bool TryRead(ReadOnlySpan<char> text, out ulong number)
    {
        if (text.Length != Length)
        {
            number = 0;
            return false;
        }

        var (start, end) = DigitWords.Ends(text, Length);
        return TryRead(start, end, out number);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryRead(ulong start, ulong end, out ulong number)
    {
        if (!DigitWords.AreDigits(start) || !DigitWords.AreDigits(end))
        {
            number = 0;
            return false;
        }

        var first = DigitWords.Digits(start);
        var last = DigitWords.Digits(end) >> (Overlap * 8);

        // The same weight falls on every other digit, so both words are added before they are weighed; no byte exceeds 36.
        var digits = (first & ~0xFFUL) + last;
        var weighed = digits + (digits & 0xFF00_FF00_FF00_FF00);
        var sum = (uint)((weighed * 0x0101_0101_0101_0101) >> 56);
        var checkDigit = (uint)(first & 0xFF);
        number = (DigitWords.ToNumber(first) * 100_000) + DigitWords.ToNumber(last << (Overlap * 8));
        return checkDigit == 9 - (sum % 9);
    }
}

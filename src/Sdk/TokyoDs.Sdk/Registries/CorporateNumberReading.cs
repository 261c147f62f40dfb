using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using TokyoDs.Text;

namespace TokyoDs.Registries;

/// <summary>Reads and checks the thirteen digits of a corporate number, whose check digit is weighed from the words it was read in.</summary>
/// <remarks>
/// A text is two words of eight digits (<see cref="DigitWords"/>), which overlap in three; those count once. Processors that multiply and
/// add neighbouring bytes read both words at once.
/// </remarks>
internal static class CorporateNumberReading
{
    private const int Length = 13;
    private const int WordLength = 8;
    private const int Overlap = 3;
    private const ulong SmallestNumber = 1_000_000_000_000;

    /// <summary>9 × this is 1 in 32 bits, so that a multiple of nine, and nothing else, becomes at most a ninth of the largest word.</summary>
    private const uint NinthOfWord = 0x38E3_8E39;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<byte> utf8, out ulong number)
    {
        if (utf8.Length != Length)
        {
            number = 0;
            return false;
        }

        var start = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
        var end = BinaryPrimitives.ReadUInt64LittleEndian(utf8[(Length - WordLength)..]);
        return Sse41.IsSupported ? TryReadAtOnce(Vector128.Create(start, end).AsByte(), out number) : TryReadInTurn(start, end, out number);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<char> text, out ulong number)
    {
        if (text.Length != Length)
        {
            number = 0;
            return false;
        }

        var ends = DigitWords.Ends(text, Length);
        if (Sse41.IsSupported)
        {
            return TryReadAtOnce(ends, out number);
        }

        var (start, end) = DigitWords.Words(ends);
        return TryReadInTurn(start, end, out number);
    }

    /// <summary>Reads both words in one vector, the start in its lower half; only where <see cref="Sse41.IsSupported"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryReadAtOnce(Vector128<byte> text, out ulong number)
    {
        var digits = text - Vector128.Create((byte)'0');
        var beyondNine = Sse2.SubtractSaturate(digits, Vector128.Create((byte)9));

        // The check digit weighs 1, so that all digits together are a multiple of nine.
        var weighed = Ssse3.MultiplyAddAdjacent(digits, Vector128.Create(1, 2, 1, 2, 1, 2, 1, 2, 0, 0, 0, 1, 2, 1, 2, 1));
        var sums = Sse2.SumAbsoluteDifferences(weighed.AsByte(), Vector128<byte>.Zero).AsUInt32();
        var sum = sums.ToScalar() + sums.GetElement(2);

        var pairs = Ssse3.MultiplyAddAdjacent(digits, Vector128.Create(10, 1, 10, 1, 10, 1, 10, 1, 0, 0, 0, 1, 10, 1, 10, 1));
        var fours = Sse2.MultiplyAddAdjacent(pairs, Vector128.Create(100, 1, 100, 1, 100, 1, 100, 1));
        var halves = Sse2.MultiplyAddAdjacent(
            Sse41.PackUnsignedSaturate(fours, fours).AsInt16(),
            Vector128.Create(10_000, 1, 10_000, 1, 10_000, 1, 10_000, 1)).AsUInt64().ToScalar();
        number = ((uint)halves * 100_000UL) + (halves >> 32);

        return beyondNine == Vector128<byte>.Zero && sum * NinthOfWord <= uint.MaxValue / 9 && number >= SmallestNumber;
    }

    /// <summary>Reads one word after the other, the first character in the lowest byte of each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryReadInTurn(ulong start, ulong end, out ulong number)
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

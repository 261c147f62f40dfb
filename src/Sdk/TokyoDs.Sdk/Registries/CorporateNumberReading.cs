using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TokyoDs.Registries;

/// <summary>Reads and checks the thirteen digits of a corporate number eight at a time; registers hold millions of them.</summary>
/// <remarks>
/// A text is two words of eight bytes, the first of its start and the second of its end; they overlap in three digits, which count once.
/// Each byte of a word is one digit, the first one lowest.
/// </remarks>
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

        // Characters beyond a byte become 0xFF, which is no digit either.
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var words = Vector128.NarrowWithSaturation(Vector128.Create(units), Vector128.Create(units[(Length - 8)..])).AsUInt64();
        return BitConverter.IsLittleEndian
            ? TryRead(words[0], words[1], out number)
            : TryRead(BinaryPrimitives.ReverseEndianness(words[0]), BinaryPrimitives.ReverseEndianness(words[1]), out number);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryRead(ulong start, ulong end, out ulong number)
    {
        if (!AreDigits(start) || !AreDigits(end))
        {
            number = 0;
            return false;
        }

        var first = start & 0x0F0F_0F0F_0F0F_0F0F;
        var last = (end & 0x0F0F_0F0F_0F0F_0F0F) >> (Overlap * 8) << (Overlap * 8);

        // The same weight falls on every other digit, so both words are added before they are weighed; no byte exceeds 36.
        var digits = (first & ~0xFFUL) + (last >> (Overlap * 8));
        var weighed = digits + (digits & 0xFF00_FF00_FF00_FF00);
        var sum = (uint)((weighed * 0x0101_0101_0101_0101) >> 56);
        var checkDigit = (uint)(first & 0xFF);
        number = (ToNumber(first) * 100_000) + ToNumber(last);
        return checkDigit == 9 - (sum % 9);
    }

    /// <summary>Whether every byte is 0x30 to 0x39: the high half is 3, and still is after adding 6.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreDigits(ulong word) =>
        ((word & 0xF0F0_F0F0_F0F0_F0F0) | (((word + 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0) >> 4)) == 0x3333_3333_3333_3333;

    /// <summary>Joins eight digits to pairs, the pairs to fours and the fours to the number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ToNumber(ulong digits)
    {
        var pairs = (digits * 10) + (digits >> 8);
        return (((pairs & 0x0000_00FF_0000_00FF) * 0x000F_4240_0000_0064) + (((pairs >> 16) & 0x0000_00FF_0000_00FF) * 0x0000_2710_0000_0001)) >> 32;
    }
}

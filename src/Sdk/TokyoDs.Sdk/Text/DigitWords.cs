using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TokyoDs.Text;

/// <summary>Reads ASCII digits eight at a time; files hold millions of identifiers.</summary>
/// <remarks>
/// A word is eight bytes of text, the first one lowest. Longer texts are two words, the first of their start and the second of their end, which
/// overlap; shorter ones are filled up with zeros in front. The length is a constant wherever this is called, so that only one way is compiled.
/// </remarks>
internal static class DigitWords
{
    private const int WordLength = 8;
    private const int HalfLength = 4;
    private const ulong Zeros = 0x3030_3030_3030_3030;
    private const ulong LowHalves = 0x0F0F_0F0F_0F0F_0F0F;

    /// <summary>Reads so many digits, 4 to 16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<byte> utf8, int length, out ulong number)
    {
        if (length <= WordLength)
        {
            var read = TryReadWord(utf8, length, out var digits);
            number = ToNumber(digits);
            return read;
        }

        if (utf8.Length != length)
        {
            number = 0;
            return false;
        }

        return TryJoin(BinaryPrimitives.ReadUInt64LittleEndian(utf8), BinaryPrimitives.ReadUInt64LittleEndian(utf8[(length - WordLength)..]), length, out number);
    }

    /// <inheritdoc cref="TryRead(ReadOnlySpan{byte}, int, out ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<char> text, int length, out ulong number)
    {
        if (length <= WordLength)
        {
            var read = TryReadWord(text, length, out var digits);
            number = ToNumber(digits);
            return read;
        }

        if (text.Length != length)
        {
            number = 0;
            return false;
        }

        var (start, end) = Words(Ends(text, length));
        return TryJoin(start, end, length, out number);
    }

    /// <summary>Reads so many digits, 4 to 8, into a word of bytes 0 to 9 with zeros in front.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadWord(ReadOnlySpan<byte> utf8, int length, out ulong digits)
    {
        if (utf8.Length != length)
        {
            digits = 0;
            return false;
        }

        return TryJoin(BinaryPrimitives.ReadUInt32LittleEndian(utf8), BinaryPrimitives.ReadUInt32LittleEndian(utf8[(length - HalfLength)..]), length, out digits);
    }

    /// <inheritdoc cref="TryReadWord(ReadOnlySpan{byte}, int, out ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadWord(ReadOnlySpan<char> text, int length, out ulong digits)
    {
        if (text.Length != length)
        {
            digits = 0;
            return false;
        }

        var bytes = MemoryMarshal.AsBytes(text);
        var halves = Vector128.Create(MemoryMarshal.Read<ulong>(bytes), MemoryMarshal.Read<ulong>(bytes[((length - HalfLength) * 2)..])).AsUInt16();
        var (word, _) = Words(Vector128.NarrowWithSaturation(halves, halves));
        return TryJoin((uint)word, (uint)(word >> 32), length, out digits);
    }

    /// <summary>The first and the last eight characters as bytes; a character beyond a byte becomes 0xFF, which is no digit either.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Ends(ReadOnlySpan<char> text, int length)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        return Vector128.NarrowWithSaturation(Vector128.Create(units), Vector128.Create(units[(length - WordLength)..]));
    }

    /// <summary>The two words of a vector, the first byte lowest in each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (ulong Start, ulong End) Words(Vector128<byte> bytes)
    {
        var words = bytes.AsUInt64();
        return BitConverter.IsLittleEndian
            ? (words[0], words[1])
            : (BinaryPrimitives.ReverseEndianness(words[0]), BinaryPrimitives.ReverseEndianness(words[1]));
    }

    /// <summary>Whether every byte is 0x30 to 0x39: the high half is 3, and still is after adding 6.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreDigits(ulong word) => ((word & ~LowHalves) | (((word + 0x0606_0606_0606_0606) & ~LowHalves) >> 4)) == 0x3333_3333_3333_3333;

    /// <summary>The digits of two words, of which <see cref="AreDigits(ulong)"/> is true, as bytes 0 to 9.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Digits(ulong word) => word & LowHalves;

    /// <summary>Joins eight digits to pairs, the pairs to fours and the fours to the number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ToNumber(ulong digits)
    {
        var pairs = (digits * 10) + (digits >> 8);
        return (((pairs & 0x0000_00FF_0000_00FF) * 0x000F_4240_0000_0064) + (((pairs >> 16) & 0x0000_00FF_0000_00FF) * 0x0000_2710_0000_0001)) >> 32;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryJoin(uint start, uint end, int length, out ulong digits)
    {
        var word = Fill(start | ((ulong)end << (8 * (length - HalfLength))), length);
        var read = AreDigits(word);
        digits = read ? Digits(word) : 0;
        return read;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryJoin(ulong start, ulong end, int length, out ulong number)
    {
        if (!AreDigits(start) || !AreDigits(end))
        {
            number = 0;
            return false;
        }

        number = (ToNumber(Digits(Fill(start, length - WordLength))) * 100_000_000) + ToNumber(Digits(end));
        return true;
    }

    /// <summary>Keeps so many characters of a word, 1 to 8, and puts zeros before them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fill(ulong word, int length) =>
        length == WordLength ? word : (word << (64 - (8 * length))) | (Zeros >> (8 * length));
}

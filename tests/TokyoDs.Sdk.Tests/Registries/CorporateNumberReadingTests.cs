using System.Buffers.Binary;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;
using TokyoDs.Registries;

namespace TokyoDs.Sdk.Tests.Registries;

/// <summary>The reading in turn and the reading at once, whichever this processor would choose, beside a check written digit by digit.</summary>
public sealed class CorporateNumberReadingTests
{
    public static TheoryData<string> Kinds => ["random digits", "check digits that fit", "one byte changed"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Both_readings_agree_with_the_rule(string kind)
    {
        var random = new Random(20261122);
        var accepted = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var text = Text(kind, random);
            var expected = IsValid(text);
            accepted += expected ? 1 : 0;
            var (start, end) = (BinaryPrimitives.ReadUInt64LittleEndian(text), BinaryPrimitives.ReadUInt64LittleEndian(text.AsSpan(5)));
            Assert.Equal(expected, CorporateNumberReading.TryReadInTurn(start, end, out var inTurn));
            Assert.Equal(expected, CorporateNumberReading.TryRead(text.AsSpan(), out var chosen));
            AssertNumber(expected, text, inTurn);
            AssertNumber(expected, text, chosen);
            if (Sse41.IsSupported)
            {
                Assert.Equal(expected, CorporateNumberReading.TryReadAtOnce(Vector128.Create(start, end).AsByte(), out var atOnce));
                AssertNumber(expected, text, atOnce);
            }
        }

        Assert.InRange(accepted, 100, 20_000);
    }

    private static byte[] Text(string kind, Random random)
    {
        var text = Encoding.ASCII.GetBytes(kind == "random digits"
            ? $"{random.NextInt64(10_000_000_000_000):D13}"
            : CorporateNumber.FromRegistrationNumber($"{random.NextInt64(1_000_000_000_000):D12}").ToString());
        if (kind == "one byte changed")
        {
            text[random.Next(text.Length)] = (byte)random.Next(256);
        }

        return text;
    }

    private static void AssertNumber(bool valid, byte[] text, ulong number) =>
        Assert.True(!valid || number == ulong.Parse(text), $"{Encoding.Latin1.GetString(text)} was read as {number}.");

    private static bool IsValid(byte[] text) =>
        text.All(character => character is >= (byte)'0' and <= (byte)'9')
        && text[0] - '0' == 9 - (text.Skip(1).Select((character, i) => (character - '0') * (i % 2 == 0 ? 2 : 1)).Sum() % 9);
}

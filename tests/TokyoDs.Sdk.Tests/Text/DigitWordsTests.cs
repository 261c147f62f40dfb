using TokyoDs.Registries;
using TokyoDs.Text;

namespace TokyoDs.Sdk.Tests.Text;

/// <summary>Eight digits at a time give what one digit after the other gives.</summary>
public sealed class DigitWordsTests
{
    /// <summary>Neighbours of the digits, bytes with the same low half, characters that end in the byte of a digit.</summary>
    private const string Strangers = "/:;?\u0010\u0130\u3030\u30FC\uFF30\u00B0\u00FA\u00FF\0\uD830\u0660";

    public static TheoryData<int> Lengths => [.. Enumerable.Range(4, 13)];

    [Theory, MemberData(nameof(Lengths))]
    public void Texts_are_read_or_refused_as_digit_by_digit(int length)
    {
        var random = new Random(20261121 + length);
        var utf8 = new byte[length];
        for (var round = 0; round < 20_000; round++)
        {
            var text = random.GetItems<char>("0123456789", length);
            if (round % 2 == 0)
            {
                text[random.Next(length)] = Strangers[random.Next(Strangers.Length)];
            }

            var expected = OneByOne(text);
            Assert.Equal(expected is not null, DigitWords.TryRead(text, length, out var number));
            Assert.Equal(expected ?? 0, number);
            if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u00FF'))
            {
                for (var i = 0; i < length; i++)
                {
                    utf8[i] = (byte)text[i];
                }

                Assert.Equal(expected is not null, DigitWords.TryRead(utf8, length, out var fromUtf8));
                Assert.Equal(expected ?? 0, fromUtf8);
            }
        }
    }

    [Theory, MemberData(nameof(Lengths))]
    public void Every_character_in_every_place_is_a_digit_or_refused(int length)
    {
        var text = new string('7', length).ToCharArray();
        var utf8 = Enumerable.Repeat((byte)'7', length).ToArray();
        for (var place = 0; place < length; place++)
        {
            for (var character = 0; character <= char.MaxValue; character++)
            {
                text[place] = (char)character;
                Assert.Equal(char.IsAsciiDigit((char)character), DigitWords.TryRead(text, length, out _));
            }

            for (var value = 0; value <= byte.MaxValue; value++)
            {
                utf8[place] = (byte)value;
                Assert.Equal(char.IsAsciiDigit((char)value), DigitWords.TryRead(utf8, length, out _));
            }

            (text[place], utf8[place]) = ('7', (byte)'7');
        }
    }

    [Theory, MemberData(nameof(Lengths))]
    public void Shorter_and_longer_texts_are_refused(int length)
    {
        Assert.False(DigitWords.TryRead(new string('1', length - 1), length, out _));
        Assert.False(DigitWords.TryRead(new string('1', length + 1), length, out _));
        Assert.False(DigitWords.TryRead(Array.Empty<byte>(), length, out _));
    }

    [Fact]
    public void Every_text_of_six_digits_is_a_local_government_code_or_refused_as_by_the_formula()
    {
        var prefectures = Enumerable.Range(0, 1_000_000).Count(number =>
        {
            var text = $"{number:D6}";
            var sum = Enumerable.Range(0, 5).Sum(i => (text[i] - '0') * (6 - i));
            var expected = number is >= 10_000 and < 480_000 && text[5] - '0' == (11 - (sum % 11)) % 10;
            Assert.Equal(expected, LocalGovernmentCode.TryParse(text, out var code));
            Assert.Equal(expected ? text : "", code.ToString());
            Assert.Equal(expected, LocalGovernmentCode.TryParse(System.Text.Encoding.ASCII.GetBytes(text), null, out var fromUtf8) && fromUtf8 == code);
            return expected;
        });
        Assert.Equal(47_000, prefectures);
    }

    private static ulong? OneByOne(char[] text) =>
        Array.TrueForAll(text, char.IsAsciiDigit) ? text.Aggregate(0UL, (number, digit) => (number * 10) + digit - '0') : null;
}

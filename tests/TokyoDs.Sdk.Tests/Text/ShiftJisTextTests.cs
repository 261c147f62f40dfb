using System.Text;
using TokyoDs.Text;

namespace TokyoDs.Sdk.Tests.Text;

public sealed class ShiftJisTextTests
{
    [Fact]
    public void Text_that_the_encoding_has_is_encoded() =>
        Assert.Equal([0x8E, 0x52, 0x93, 0x63, 0xFB, 0xFC, 0x2D, 0xB6], ShiftJisText.Encode("山田髙-ｶ"));

    [Fact]
    public void Every_missing_character_is_reported_with_its_place_and_variant()
    {
        Assert.False(ShiftJisText.TryEncode("𠮷田〜㋿é🙂", out var bytes, out var missing));
        Assert.Empty(bytes);
        Assert.Equal(
            [(0, 0x20BB7, "吉"), (3, 0x301C, "～"), (4, 0x32FF, "令和"), (5, 0xE9, null), (6, 0x1F642, null)],
            missing.Select(character => (character.Index, character.CodePoint, character.Suggestion)));
    }

    [Theory]
    [InlineData("¥100")]
    [InlineData("¢£¬")]
    [InlineData("ゔ")]
    [InlineData("\uD842")]
    [InlineData("\uDFB7a")]
    public void Nothing_is_replaced_in_silence(string text) => Assert.False(ShiftJisText.TryEncode(text, out _, out _));

    [Fact]
    public void Suggestions_are_for_missing_characters_and_can_be_encoded()
    {
        for (var i = 0; i < ShiftJisText.KnownVariants.Length; i += 2)
        {
            Assert.False(ShiftJisText.TryEncode(ShiftJisText.KnownVariants[i], out _, out _), ShiftJisText.KnownVariants[i]);
            Assert.True(ShiftJisText.TryEncode(ShiftJisText.KnownVariants[i + 1], out _, out _), ShiftJisText.KnownVariants[i + 1]);
        }
    }

    [Fact]
    public void What_is_encoded_decodes_to_the_same_text()
    {
        var decoder = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
        Assert.All(new RandomText(20260502).Take(20_000), text =>
        {
            if (ShiftJisText.TryEncode(text, out var bytes, out var missing))
            {
                Assert.Equal(text, decoder.GetString(bytes));
                Assert.True(JapaneseText.IsIn(text, CharacterRepertoire.Cp932, out _) || text.Any(c => c is (>= '\uE000' and <= '\uF8FF') or < ' '), text);
            }
            else
            {
                Assert.NotEmpty(missing);
                Assert.False(JapaneseText.IsIn(text, CharacterRepertoire.Cp932, out var first));
                Assert.True(first <= missing[0].Index);
            }
        });
    }

    [Fact]
    public void Refusal_names_the_character_and_the_way_out()
    {
        using (new UiCulture("en"))
        {
            Assert.Equal(
                "Shift_JIS has no U+9DD7 (position 2); send the text as UTF-8, or agree on '鴎'.",
                Assert.Throws<FormatException>(() => ShiftJisText.Encode("森鷗外")).Message);
        }

        using (new UiCulture("ja"))
        {
            Assert.Contains("Shift_JIS に U+1F642（1 文字目）がありません", Assert.Throws<FormatException>(() => ShiftJisText.Encode("🙂")).Message, StringComparison.Ordinal);
        }
    }
}

using TokyoDs.Text;

namespace TokyoDs.Sdk.Tests.Text;

public sealed class RepertoireTests
{
    [Theory]
    [InlineData("山田ABC", true, true, true)]
    [InlineData("髙﨑①㈱", false, true, false)]
    [InlineData("①", false, true, true)]
    [InlineData("ｶﾅ", false, true, false)]
    [InlineData("𠮟る", false, false, true)]
    [InlineData("𠮷", false, false, false)]
    [InlineData("鷗俱", false, false, true)]
    [InlineData("〜−", true, false, true)]
    [InlineData("～", true, true, true)]
    [InlineData("か゚", false, false, true)]
    [InlineData("が\u309A", false, false, false)]
    [InlineData("㋿", false, false, false)]
    [InlineData("\uE000", false, false, false)]
    [InlineData("\uD842", false, false, false)]
    [InlineData("\uFFFD", false, false, false)]
    [InlineData("", true, true, true)]
    public void Character_sets_have_what_their_standards_list(string text, bool jisX0208, bool cp932, bool jisX0213)
    {
        Assert.Equal(jisX0208, JapaneseText.IsIn(text, CharacterRepertoire.JisX0208, out _));
        Assert.Equal(cp932, JapaneseText.IsIn(text, CharacterRepertoire.Cp932, out _));
        Assert.Equal(jisX0213, JapaneseText.IsIn(text, CharacterRepertoire.JisX0213, out _));
    }

    [Fact]
    public void Place_of_the_first_stranger_is_told()
    {
        Assert.False(JapaneseText.IsIn("𠮟る髙橋", CharacterRepertoire.JisX0213, out var at));
        Assert.Equal(-1, JapaneseText.IsIn("𠮟る高橋", CharacterRepertoire.JisX0213, out var none) ? none : 0);
        Assert.Equal(3, at);
    }

    [Fact]
    public void JIS_X_0208_has_6879_characters() =>
        Assert.Equal(6_879 + StandardSignsMappedTwice, Count(CharacterRepertoire.JisX0208, 0xA0, 0x10000));

    [Fact]
    public void JIS_X_0213_has_11233_characters_25_of_them_in_two_parts()
    {
        const int SignsMappedTwice = 5;
        const int InTwoParts = 25;
        // The signs U+005C and U+007E of two mappings are ASCII.
        Assert.Equal(11_233 - InTwoParts + SignsMappedTwice - 2, Count(CharacterRepertoire.JisX0213, 0xA0, 0x30000));
    }

    [Fact]
    public void JIS_X_0208_is_part_of_JIS_X_0213()
    {
        for (var i = 0; i < 0x10000; i++)
        {
            var text = ((char)i).ToString();
            if (JapaneseText.IsIn(text, CharacterRepertoire.JisX0208, out _) && !"∥－￠￡￢".Contains(text, StringComparison.Ordinal))
            {
                Assert.True(JapaneseText.IsIn(text, CharacterRepertoire.JisX0213, out _), $"U+{i:X4}");
            }
        }
    }

    [Fact]
    public void Unknown_character_sets_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => JapaneseText.IsIn("a", (CharacterRepertoire)9, out _));

    private const int StandardSignsMappedTwice = 7;

    private static int Count(CharacterRepertoire repertoire, int from, int to) => Enumerable.Range(from, to - from)
        .Where(codePoint => codePoint is < 0xD800 or > 0xDFFF)
        .Count(codePoint => JapaneseText.IsIn(char.ConvertFromUtf32(codePoint), repertoire, out _));
}

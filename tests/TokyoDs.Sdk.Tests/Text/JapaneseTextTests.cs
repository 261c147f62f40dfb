using System.Text;
using TokyoDs.Text;

namespace TokyoDs.Sdk.Tests.Text;

public sealed class JapaneseTextTests
{
    [Theory]
    [InlineData("ｶﾞｷﾞｸﾞﾊﾟﾋﾟﾌﾟ", "ガギグパピプ")]
    [InlineData("ｳﾞｧｲｵﾘﾝ", "ヴァイオリン")]
    [InlineData("ﾔﾏﾀﾞ ﾊﾅｺ", "ヤマダ ハナコ")]
    [InlineData("ﾞｱ", "゛ア")]
    [InlineData("カﾞ", "ガ")]
    [InlineData("abc漢字", "abc漢字")]
    public void Half_width_kana_become_full_width_with_their_marks_joined(string text, string expected) =>
        Assert.Equal(expected, JapaneseText.ToFullWidthKana(text));

    [Theory]
    [InlineData("ガギグパピプッャー", "ｶﾞｷﾞｸﾞﾊﾟﾋﾟﾌﾟｯｬｰ")]
    [InlineData("ヴァイオリン", "ｳﾞｧｲｵﾘﾝ")]
    [InlineData("ヤマダ ハナコ・゛", "ﾔﾏﾀﾞ ﾊﾅｺ・ﾞ")]
    [InlineData("ヷヺ", "ﾜﾞｦﾞ")]
    [InlineData("ヮヰヱヵヶヽヾヸ", "ヮヰヱヵヶヽヾヸ")]
    [InlineData("ひらがな漢字abc", "ひらがな漢字abc")]
    public void Full_width_katakana_become_half_width_with_separate_marks(string text, string expected) =>
        Assert.Equal(expected, JapaneseText.ToHalfWidthKana(text));

    [Fact]
    public void Half_width_kana_give_every_katakana_back()
    {
        for (var letter = 'ァ'; letter <= 'ヾ'; letter++)
        {
            Assert.Equal($"ア{letter}ア", JapaneseText.ToFullWidthKana(JapaneseText.ToHalfWidthKana($"ア{letter}ア")));
        }

        Assert.All(new RandomText(20261122).Take(20_000), text =>
            Assert.Equal(JapaneseText.ToHalfWidthKana(text), JapaneseText.ToHalfWidthKana(JapaneseText.ToHalfWidthKana(text))));
    }

    [Theory]
    [InlineData("ＡＢＣ　１２３－！", "ABC 123-!")]
    [InlineData("株式会社ＧＩＦ", "株式会社GIF")]
    [InlineData("〜ー・｡", "〜ー・｡")]
    public void Full_width_letters_become_ASCII(string text, string expected) => Assert.Equal(expected, JapaneseText.ToAscii(text));

    [Theory]
    [InlineData("きょうこ", "キョウコ")]
    [InlineData("きようこ", "キヨウコ")]
    [InlineData("いすゞゝー", "イスヾヽー")]
    public void Syllabaries_turn_into_each_other_and_small_kana_stay_small(string hiragana, string katakana)
    {
        Assert.Equal(katakana, JapaneseText.ToKatakana(hiragana));
        Assert.Equal(hiragana, JapaneseText.ToHiragana(katakana));
    }

    [Fact]
    public void Katakana_without_a_hiragana_stays() => Assert.Equal("ヷヸヹヺ・", JapaneseText.ToHiragana("ヷヸヹヺ・"));

    [Theory]
    [InlineData("ヤマダ", true, -1)]
    [InlineData("オーバ", true, -1)]
    [InlineData("", false, -1)]
    [InlineData("ヤマ田", false, 2)]
    [InlineData("ﾔﾏﾀﾞ", false, 0)]
    [InlineData("ヤマタ\u3099", false, 3)]
    [InlineData("ヤマダ ハナコ", false, 3)]
    public void Katakana_is_checked_with_the_place_of_the_first_stranger(string text, bool expected, int at)
    {
        Assert.Equal(expected, JapaneseText.IsFullWidthKatakana(text, out var strangerAt));
        Assert.Equal(at, strangerAt);
    }

    [Fact]
    public void Other_kana_are_checked_too()
    {
        Assert.True(JapaneseText.IsHiragana("やまだー", out _));
        Assert.False(JapaneseText.IsHiragana("やマだ", out var at));
        Assert.Equal(1, at);
        Assert.True(JapaneseText.IsHalfWidthKana("ﾔﾏﾀﾞ", out _));
        Assert.False(JapaneseText.IsHalfWidthKana("ﾔﾏダ", out at));
        Assert.Equal(2, at);
    }

    [Theory]
    [InlineData("１ー２", "１-２")]
    [InlineData("1−2‐3", "1-2-3")]
    [InlineData("センター1-2", "センター1-2")]
    [InlineData("センタ－", "センター")]
    [InlineData("一丁目一番", "一丁目一番")]
    [InlineData("二ー三", "二-三")]
    [InlineData("東京ー大阪", "東京ー大阪")]
    [InlineData("コーポ", "コーポ")]
    public void Dashes_are_read_by_what_stands_beside_them(string text, string expected) => Assert.Equal(expected, JapaneseText.FoldHyphens(text));

    [Fact]
    public void Every_dash_of_the_published_list_is_a_hyphen_between_digits() => Assert.All(
        Vectors.Rows("dashes.csv").Where(row => row[4] == "yes").Select(row => row[1]),
        dash => Assert.Equal("1-2", JapaneseText.FoldHyphens($"1{dash}2")));

    [Theory]
    [InlineData("力タカナ", "力タカナ")]
    [InlineData("オ工ム", "オエム")]
    [InlineData("ア夕リ", "アタリ")]
    [InlineData("МЕТА", "МЕТА")]
    [InlineData("Tоkyo", "Tokyo")]
    [InlineData("一口", "一口")]
    public void Look_alikes_are_mended_only_where_the_neighbours_leave_no_doubt(string text, string expected) =>
        Assert.Equal(expected, JapaneseText.FoldHomoglyphs(text));

    [Theory]
    [InlineData("デジタルデバйд", 6)]
    [InlineData("Москва", -1)]
    [InlineData("デジタル", -1)]
    [InlineData("αテスト", 0)]
    public void Foreign_letters_beside_Japanese_are_found(string text, int index) => Assert.Equal(index, JapaneseText.IndexOfHomoglyph(text));

    [Theory]
    [InlineData("株式会社 ＡＢＣ", "（株）abc", false)]
    [InlineData("㈱ＡＢＣ", "(株)abc", true)]
    [InlineData("ｶﾞｽ", "がす", true)]
    [InlineData("か\u3099", "が", true)]
    [InlineData("が゛", "が", true)]
    [InlineData("José", "JOSE", true)]
    [InlineData("Ōta", "ota", true)]
    [InlineData("①丁目", "1丁目", true)]
    [InlineData("\uFA19谷", "神谷", true)]
    [InlineData("山﨑", "山崎", false)]
    [InlineData("1−2", "１ー２", true)]
    [InlineData("セ\u200Bンター", "センタ－", true)]
    [InlineData("キョウコ", "キヨウコ", false)]
    [InlineData("葛\U000E0100飾", "葛飾", true)]
    public void Keys_are_equal_for_what_people_take_for_the_same(string left, string right, bool same) =>
        Assert.Equal(same, JapaneseText.ComparisonKey(left) == JapaneseText.ComparisonKey(right));

    [Fact]
    public void Conversions_done_twice_change_nothing_more() => Assert.All(new RandomText(20260501).Take(20_000), text =>
    {
        foreach (var convert in new Func<string, string>[]
        {
            JapaneseText.ComparisonKey, JapaneseText.ToFullWidthKana, JapaneseText.ToAscii, JapaneseText.ToKatakana, JapaneseText.ToHiragana,
        })
        {
            Assert.Equal(convert(text), convert(convert(text)));
        }
    });

    [Fact]
    public void Compatible_characters_fold_as_the_Unicode_standard_says()
    {
        // Without ICU the platform normalises nothing, and there is nothing to compare with.
        if (!"①".IsNormalized(NormalizationForm.FormKC))
        {
            for (var i = 0x2100; i <= 0xFF9D; i++)
            {
                var text = ((char)i).ToString();
                if (i is (>= 0x2100 and < 0x2190) or (>= 0x2460 and < 0x2500) or (>= 0x2F00 and < 0x2FE0) or (>= 0x3200 and < 0x3400)
                    or (>= 0xF900 and < 0xFB00) or (>= 0xFF01 and < 0xFF9E))
                {
                    var expected = i == 0x212B ? "A" : text.Normalize(NormalizationForm.FormKC);
                    Assert.Equal(JapaneseText.ComparisonKey(expected), JapaneseText.ComparisonKey(text));
                    Assert.Equal(expected == text, JapaneseText.ComparisonKey(text) == text || expected == text);
                }
            }
        }
    }

    [Fact]
    public void A_megabyte_is_folded_as_a_word_is()
    {
        var word = "ｶﾞ①－";
        var text = string.Concat(Enumerable.Repeat(word, 250_000));
        Assert.Equal(250_000 * JapaneseText.ComparisonKey("ガ1ー").Length, JapaneseText.ComparisonKey(text).Length);
    }

    [Fact]
    public void Nothing_to_change_gives_the_same_text_back()
    {
        var text = "山田花子";
        Assert.Same(text, JapaneseText.ToFullWidthKana(text));
        Assert.Same(text, JapaneseText.ToKatakana(text));
    }
}

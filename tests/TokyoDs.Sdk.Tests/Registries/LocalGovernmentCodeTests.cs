using TokyoDs.Registries;
using TokyoDs.Sdk.Tests.Text;

namespace TokyoDs.Sdk.Tests.Registries;

public sealed class LocalGovernmentCodeTests : OrderedTextValueTests<LocalGovernmentCode>
{
    protected override string[] Samples => ["131016", "011002", "462209", "131130"];

    [Fact]
    public void Published_vectors_are_judged_as_published() => Assert.All(
        Vectors.CheckDigits("local_government_code"),
        vector => Assert.Equal(vector.Valid, LocalGovernmentCode.TryParse(vector.Input, out _)));

    [Fact]
    public void Five_digit_form_is_the_JIS_code()
    {
        Assert.Equal("13101", LocalGovernmentCode.Parse("131016").JisCode);
        Assert.Equal("01100", LocalGovernmentCode.Parse("011002").ToString("5"));
    }

    [Fact]
    public void JIS_code_gets_its_check_digit() => Assert.All(Vectors.Rows("tokyo-municipalities.csv"), row =>
        Assert.Equal(row[0], LocalGovernmentCode.FromJisCode(row[1]).ToString()));

    [Theory]
    [InlineData("1310")]
    [InlineData("131016")]
    [InlineData("00100")]
    [InlineData("48000")]
    [InlineData("１３１０１")]
    public void JIS_code_is_five_digits_of_a_prefecture(string text)
    {
        Assert.False(LocalGovernmentCode.TryFromJisCode(text, out _));
        Assert.Throws<FormatException>(() => LocalGovernmentCode.FromJisCode(text));
    }

    [Fact]
    public void Prefecture_is_part_of_the_code()
    {
        var chiyoda = LocalGovernmentCode.Parse("131016");
        Assert.Equal(13, chiyoda.PrefectureNumber);
        Assert.Equal("130001", chiyoda.Prefecture.ToString());
        Assert.True(chiyoda.IsInTokyo);
        Assert.False(chiyoda.IsPrefecture);
        Assert.True(chiyoda.Prefecture.IsPrefecture);
    }

    [Fact]
    public void Default_lies_nowhere()
    {
        Assert.Equal(0, default(LocalGovernmentCode).PrefectureNumber);
        Assert.True(default(LocalGovernmentCode).Prefecture.IsDefault);
        Assert.False(default(LocalGovernmentCode).IsPrefecture);
        Assert.Equal("", default(LocalGovernmentCode).JisCode);
    }

    [Fact]
    public void Leading_zero_lost_in_a_spreadsheet_is_explained_and_not_guessed()
    {
        Assert.False(LocalGovernmentCode.TryParseLenient("92011", out _, out _));
        Assert.Contains("spreadsheet dropped the leading 0", Refusal("en", "92011"), StringComparison.Ordinal);
        Assert.Contains("FromJisCode", Refusal("en", "13101"), StringComparison.Ordinal);
        Assert.Contains("検査用数字を計算して", Refusal("ja", "13101"), StringComparison.Ordinal);
    }

    [Fact]
    public void Prefecture_48_does_not_exist() =>
        Assert.Equal(
        "全国地方公共団体コードの先頭 2 桁が都道府県コードではありません。01 から 47 を指定してください。正しい形は、半角数字 6 桁（例: 131016）です。", Refusal("ja", "480000"));

    [Theory]
    [InlineData("13216")]
    [InlineData("13217")]
    public void Codes_merged_into_Nishitokyo_lead_to_it(string former)
    {
        Assert.True(LocalGovernmentCode.FromJisCode(former).TryGetSuccessor(out var successor));
        Assert.True(successor.TryGetLocalGovernment(out var government));
        Assert.Equal("西東京市", government.Name);
    }

    [Fact]
    public void Codes_in_use_have_no_successor()
    {
        Assert.All(LocalGovernment.TokyoMunicipalities, government => Assert.False(government.Code.TryGetSuccessor(out _)));
        Assert.False(default(LocalGovernmentCode).TryGetSuccessor(out _));
    }
}

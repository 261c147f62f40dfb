using System.Globalization;
using System.Text;
using TokyoDs.Places;
using TokyoDs.Text;

namespace TokyoDs.Sdk.Tests.Tables;

/// <summary>dashes.csv: everything that looks like a hyphen.</summary>
public sealed class DashTableTests
{
    public static TheoryData<string> CodePoints => [.. Table.Of("dashes.csv").Select(row => row["codepoint"])];

    [Theory, MemberData(nameof(CodePoints))]
    public void A_dash_of_the_list_is_a_separator_between_digits_and_the_others_are_not(string codePoint)
    {
        var isDash = Row(codePoint)["in_abr_geocoder_dash_set"] == "yes";
        Assert.Equal(isDash, JapaneseText.FoldHyphens($"1{Character(codePoint)}2") == "1-2");
        Assert.Equal(isDash, PostalCode.TryParseLenient($"163{Character(codePoint)}8001", out _, out var changes) && changes == LenientChange.Hyphens);
    }

    [Theory, MemberData(nameof(CodePoints))]
    public void It_is_in_CP932_with_these_bytes_or_refused(string codePoint)
    {
        var published = Row(codePoint)["cp932"];
        Assert.Equal(published != "unmappable", ShiftJisText.TryEncode($"{Character(codePoint)}", out var bytes, out _));
        Assert.Equal(published.Replace(" ", "").Replace("unmappable", ""), Convert.ToHexString(bytes));
    }

    [Theory, MemberData(nameof(CodePoints))]
    public void Its_compatible_form_makes_the_same_key(string codePoint)
    {
        var form = Row(codePoint)["nfkc"];
        var folded = form == "unchanged" ? Character(codePoint) : Character(form);
        Assert.Equal(JapaneseText.ComparisonKey($"1{folded}2"), JapaneseText.ComparisonKey($"1{Character(codePoint)}2"));
        if (!"①".IsNormalized(NormalizationForm.FormKC))
        {
            // With ICU the table itself can be checked.
            Assert.Equal($"{folded}", $"{Character(codePoint)}".Normalize(NormalizationForm.FormKC));
        }
    }

    private static char Character(string codePoint) => (char)int.Parse(codePoint.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Row(string codePoint) => Table.Of("dashes.csv").Single(row => row["codepoint"] == codePoint);
}

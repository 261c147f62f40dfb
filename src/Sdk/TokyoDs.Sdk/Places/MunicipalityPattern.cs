namespace TokyoDs.Places;

/// <summary>Tells where the name of a municipality ends, without a list of all 1,741.</summary>
internal static class MunicipalityPattern
{
    private const int LongestName = 8;
    private const int LongestCounty = 6;

    // Names with 市, 郡, 町 or 村 before their ending; they would be cut too early.
    private static readonly string[] Exceptions =
    [
        "四日市市", "廿日市市", "野々市市", "市川市", "市原市", "郡山市", "大和郡山市", "小郡市", "蒲郡市", "郡上市",
        "十日町市", "大町市", "町田市", "村山市", "東村山市", "武蔵村山市", "田村市", "羽村市", "大村市", "村上市",
    ];

    private static readonly string[] TownExceptions = ["玉村町", "村田町", "大町町", "市川三郷町"];

    // Cities with wards (政令指定都市).
    private static readonly string[] CitiesWithWards =
    [
        "札幌市", "仙台市", "さいたま市", "千葉市", "横浜市", "川崎市", "相模原市", "新潟市", "静岡市", "浜松市",
        "名古屋市", "京都市", "大阪市", "堺市", "神戸市", "岡山市", "広島市", "北九州市", "福岡市", "熊本市",
    ];

    /// <summary>The length of the municipality that a text begins with, county and ward included; 0 when there is none.</summary>
    public static int LengthOf(ReadOnlySpan<char> text, out bool countyMissing)
    {
        countyMissing = false;
        var exception = LengthOfAny(text, Exceptions);
        if (exception > 0)
        {
            return exception;
        }

        var head = text[..Math.Min(LongestName, text.Length)];
        var city = head.IndexOf('市');
        var county = head[..Math.Min(LongestCounty, head.Length)].IndexOf('郡');

        // 高市郡 and 余市郡 are counties, not cities.
        if (county > 0 && (city < 0 || city == county - 1 || county < city) && TownLength(text[(county + 1)..]) is > 0 and var town)
        {
            return county + 1 + town;
        }

        if (city > 0)
        {
            return city + 1 + WardLength(text, city + 1);
        }

        countyMissing = TownLength(text) > 0;
        return TownLength(text);
    }

    private static int TownLength(ReadOnlySpan<char> text)
    {
        var exception = LengthOfAny(text, TownExceptions);
        return exception > 0 ? exception : text[..Math.Min(LongestName, text.Length)].IndexOfAny('町', '村') is > 0 and var end ? end + 1 : 0;
    }

    private static int WardLength(ReadOnlySpan<char> text, int cityLength)
    {
        var city = LengthOfAny(text, CitiesWithWards);
        if (city != cityLength)
        {
            return 0;
        }

        var rest = text[cityLength..];
        return rest[..Math.Min(LongestCounty, rest.Length)].IndexOf('区') is > 0 and var end ? end + 1 : 0;
    }

    private static int LengthOfAny(ReadOnlySpan<char> text, string[] names)
    {
        foreach (var name in names)
        {
            if (text.StartsWith(name))
            {
                return name.Length;
            }
        }

        return 0;
    }
}

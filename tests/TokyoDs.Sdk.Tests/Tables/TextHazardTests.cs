using System.Globalization;
using System.Text;
using TokyoDs.Matching;
using TokyoDs.OpenData;
using TokyoDs.People;
using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Text;
using TokyoDs.Time;

namespace TokyoDs.Sdk.Tests.Tables;

/// <summary>text-hazards.csv: what goes wrong with Japanese text in .NET, and that it does not go wrong here.</summary>
public sealed class TextHazardTests
{
    private const string File = "text-hazards.csv";

    private static readonly OpenDataCsvOptions Utf8 = new() { Encoding = CsvEncoding.Utf8 };

    private static readonly Dictionary<string, Action> Checks = new()
    {
        ["㍻ U+337B / ㋿ U+32FF"] = () => SameKey("㍻㋿", "平成令和"),
        ["㈱ U+3231"] = () =>
        {
            SameKey("㈱東京", "(株)東京");
            Unchanged("㈱東京");
        },
        ["① U+2460"] = () =>
        {
            SameKey("①", "1");
            Unchanged("①");
        },
        ["½ U+00BD"] = () =>
        {
            SameKey("½", "1\u20442");
            Unchanged("½");
        },
        ["ｶﾞ (2 code units)"] = () => Assert.Equal("ガ", JapaneseText.ToFullWidthKana("ｶﾞ")),
        ["ﾞ alone"] = () =>
        {
            Assert.DoesNotContain('\u3099', JapaneseText.ToFullWidthKana("ﾞア"));
            Assert.False(JapaneseText.IsFullWidthKatakana("ヤマﾞ", out var at));
            Assert.Equal(2, at);
        },
        ["゛ U+309B"] = () => Assert.DoesNotContain(' ', JapaneseText.ComparisonKey("ア゛イ")),
        ["～ U+FF5E"] = () =>
        {
            SameKey("10～12", "10〜12");
            Unchanged("10～12");
        },
        ["〜 U+301C, − U+2212, ‐ U+2010, – — ― ─"] = () =>
            Assert.All("−‐–—―─", dash => Assert.Equal("1-2", JapaneseText.FoldHyphens($"1{dash}2"))),
        ["㎡"] = () => SameKey("㎡", "m2"),
        ["…"] = () => SameKey("…", "..."),
        ["U+3000"] = () => Assert.Equal(" ", JapaneseText.ToAscii("\u3000")),
        ["U+200B, U+FEFF, U+00AD"] = () => SameKey("東\u200B京\uFEFF都\u00AD庁", "東京都庁"),
        ["神 U+FA19 -> U+795E, 塚 U+FA10 -> U+585A, 羽 U+FA1E -> U+7FBD, 祥 U+FA1A -> U+7965, 晴 U+FA12 -> U+6674, 器 U+FA38 -> U+5668, 欄 U+F91D -> U+6B04"] = () =>
        {
            const string Compatible = "\uFA19\uFA10\uFA1E\uFA1A\uFA12\uFA38\uF91D";
            Unchanged(Compatible);
            SameKey(Compatible, "\u795E\u585A\u7FBD\u7965\u6674\u5668\u6B04");
        },
        ["﨑 U+FA11, 髙 U+9AD9, U+FA0E"] = () =>
        {
            Unchanged("\uFA11\u9AD9\uFA0E");
            Assert.Contains('\uFA11', JapaneseText.ComparisonKey("\uFA11"));
        },
        ["〜 U+301C, − U+2212, ‖, —, ㋿, 𠮷, 鷗, 俱, emoji"] = () =>
            Assert.All(["〜", "−", "‖", "—", "㋿", "𠮷", "鷗", "俱", "🙂"], text => NotInCp932(text)),
        ["¥ U+00A5 -> 5C; é -> e; ¢ £ ¬ -> full-width; ゔ -> ヴ"] = () =>
            Assert.All(["¥", "é", "¢", "£", "¬", "ゔ"], text => NotInCp932(text)),
        ["0x8160 -> U+FF5E, 0x817C -> U+FF0D"] = () =>
        {
            using var reader = new OpenDataCsvReader(new MemoryStream([0x81, 0x60, 0x81, 0x7C, 0x0A]), new() { Encoding = CsvEncoding.Cp932For("台帳") });
            Assert.Equal(["\uFF5E\uFF0D"], reader.Headers);
        },
        ["Encoding.GetEncoding(\"shift_jis\") or (932)"] = () => Assert.Equal([0x8E, 0x52], ShiftJisText.Encode("山")),
        ["StreamReader without encoding"] = () =>
            Assert.Throws<OpenDataCsvException>(() => new OpenDataCsvReader(new MemoryStream([0x8E, 0x52, 0x0A]), Utf8)),
        ["int.TryParse(\"１２\")"] = () =>
        {
            Assert.False(PostalCode.TryParse("１６３８００１", out _));
            Assert.True(PostalCode.TryParseLenient("１６３８００１", out var code, out _));
            Assert.Equal("1638001", code.ToString());
        },
        ["char.IsDigit('１')"] = () => Assert.All("٣१１߁", digit => Assert.False(PostalCode.TryParse($"163800{digit}", out _))),
        ["Regex \\d on １"] = () => Assert.All(Patterns, pattern => Assert.DoesNotContain("\\d", pattern, StringComparison.Ordinal)),
        ["^\\d{7}$ on \"1234567\\n\""] = () => Assert.False(PostalCode.TryParse("1234567\n", out _)),
        ["string.Trim()"] = () =>
        {
            Assert.False(PostalCode.TryParse("1638001\u3000", out _));
            Assert.True(PostalCode.TryParseLenient("1638001\u3000", out _, out var changes));
            Assert.Equal(LenientChange.Spaces, changes);
        },
        ["CompareOptions.IgnoreWidth: ｶ = カ"] = () =>
        {
            SameKey("ｶ", "カ");
            SameKey("ｶﾞ", "ガ");
        },
        ["が vs か+U+3099"] = () => SameKey("が", "か\u3099"),
        ["\"𠮷\".Length"] = () =>
        {
            // Places are those of .NET strings, so that code can go there.
            Assert.False(ShiftJisText.TryEncode("田𠮷野\U000E0100", out _, out var missing));
            Assert.Equal([1, 4], missing.Select(character => character.Index));
        },
        ["CultureInfo ja-JP CurrencySymbol"] = () => Assert.Equal("L2-01", Found("費用\n￥1200\n")),
        ["DateTime.Parse(\"2019/5/1\") with JapaneseCalendar culture"] = () => UnderJapaneseCalendar(() =>
            Assert.Equal(new DateOnly(2019, 5, 1), Wareki.Parse("2019/5/1").Date)),
        ["ToString(\"yyyy-MM-dd\") with JapaneseCalendar culture"] = () => UnderJapaneseCalendar(() =>
        {
            var file = new MemoryStream();
            using (var writer = new OpenDataCsvWriter(file, ["日付"], Utf8, leaveOpen: true))
            {
                writer.Write(new DateOnly(2019, 5, 1));
                writer.EndRow();
            }

            Assert.Equal("日付\r\n2019-05-01\r\n", Encoding.UTF8.GetString(file.ToArray()));
            Assert.Equal("2019-05-01", $"{Wareki.FromDate(new(2019, 5, 1)):O}");
        }),
        ["long vowel ー next to digits in addresses"] = () =>
        {
            Assert.Equal("１-２", JapaneseText.FoldHyphens("１ー２"));
            Unchanged("センター");
        },
        ["half-width kana"] = () => Assert.Equal("パソコン", JapaneseText.ToFullWidthKana("ﾊﾟｿｺﾝ")),
        ["abr-geocoder kan2num handles 0-99 only"] = () =>
            Assert.Equal(MatchKey.OfAddress("東京都千代田区紀尾井町101番地"), MatchKey.OfAddress("東京都千代田区紀尾井町百一番地")),
        ["leading zeros 092011 -> 92011, long ids -> 1.31E+09, 1-2 -> Jan-02"] = () => Assert.All(["92011", "1.31E+09", "Jan-02"], text =>
        {
            Assert.False(LocalGovernmentCode.TryParse(text, out _));
            Assert.False(LocalGovernmentCode.TryParseLenient(text, out _, out _));
        }),
        ["氏/名 order, separator U+0020, foreign names half-width letters, upper-case romaji in 461"] = () =>
            Assert.Equal("山田 花子", new PersonName { FamilyName = "山田", GivenName = "花子" }.FullName),
        ["seed 003 prints デジタルデバйд (Cyrillic U+0439 U+0434 for イド)"] = () => Assert.Equal(6, JapaneseText.IndexOfHomoglyph("デジタルデバйд")),
        ["岩﨑 (U+FA11) occurs in seeds 000 and 004"] = () =>
        {
            Unchanged("岩\uFA11");
            Assert.Equal(MatchKey.OfPersonName("岩崎"), MatchKey.OfPersonName("岩\uFA11"));
        },
        ["PUA U+E000-F8FF, U+F0000-"] = () => Assert.All(["\uE000", "\uF8FF", "\U000F0000"], text =>
        {
            Assert.All(Enum.GetValues<CharacterRepertoire>(), repertoire => Assert.False(JapaneseText.IsIn(text, repertoire, out _)));
            Assert.Equal("L1-08", Found($"名称\n{text}\n"));
        }),
    };

    /// <summary>What only a rule can look at: the library never asks for it.</summary>
    private static readonly string[] Without = ["Encoding.Default"];

    private static IEnumerable<string> Patterns =>
        typeof(PostalCode).Assembly.GetExportedTypes().Select(type => type.GetField("JsonPattern")?.GetRawConstantValue()).OfType<string>();

    public static TheoryData<string> Inputs => [.. Checks.Keys];

    [Fact]
    public void Every_hazard_is_looked_at() => Table.IsCovered(File, "input_or_api", [.. Checks.Keys, .. Without]);

    [Theory, MemberData(nameof(Inputs))]
    public void The_hazard_does_no_harm_here(string input) => Checks[input]();

    private static void SameKey(string left, string right) => Assert.Equal(JapaneseText.ComparisonKey(right), JapaneseText.ComparisonKey(left));

    /// <summary>What is stored is never folded: only keys are.</summary>
    private static void Unchanged(string text)
    {
        foreach (var convert in new Func<string, string>[] { JapaneseText.ToFullWidthKana, JapaneseText.ToAscii, JapaneseText.ToKatakana, JapaneseText.FoldHyphens })
        {
            if (convert != JapaneseText.ToAscii || !text.Contains('～', StringComparison.Ordinal))
            {
                Assert.Equal(text, convert(text));
            }
        }
    }

    private static void NotInCp932(string text)
    {
        Assert.False(ShiftJisText.TryEncode(text, out _, out var missing), text);
        Assert.Single(missing);
        using var writer = new OpenDataCsvWriter(Stream.Null, ["A"], new() { Encoding = CsvEncoding.Cp932For("台帳"), RefuseFrom = null });
        Assert.Throws<OpenDataCsvException>(() => writer.Write(text));
    }

    private static string Found(string csv) => Assert.Single(OpenDataCsv.Inspect(new MemoryStream(Encoding.UTF8.GetBytes(csv))).Diagnostics).Rule.Id;

    private static void UnderJapaneseCalendar(Action check)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("ja-JP") { DateTimeFormat = { Calendar = new JapaneseCalendar() } };
        try
        {
            check();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

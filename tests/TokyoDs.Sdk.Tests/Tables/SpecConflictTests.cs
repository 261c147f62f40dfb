using System.Globalization;
using System.Text;
using TokyoDs.OpenData;
using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Registries.Lookup;
using TokyoDs.Time;

namespace TokyoDs.Sdk.Tests.Tables;

/// <summary>spec-conflicts.csv: where the published documents contradict each other, the types take the side that the table suggests.</summary>
public sealed class SpecConflictTests
{
    private const string File = "spec-conflicts.csv";

    private static readonly Dictionary<string, Action> Checks = new()
    {
        ["country code"] = () =>
        {
            Assert.Equal("JPN", CountryCode.Parse("JPN").ToString());
            Assert.True(CountryCode.TryFromAlpha2("JP", out var japan));
            Assert.Equal(CountryCode.Japan, japan);
        },
        ["sex code 9"] = () => Assert.Equal("9", Sex.NotApplicable.Code),
        ["UTC offset"] = () =>
        {
            var file = new MemoryStream();
            using (var writer = new OpenDataCsvWriter(file, ["更新日時"], new() { Encoding = CsvEncoding.Utf8 }, leaveOpen: true))
            {
                writer.Write(new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(9)));
                writer.EndRow();
            }

            Assert.Equal("更新日時\r\n2026-04-01T09:00:00+09:00\r\n", Encoding.UTF8.GetString(file.ToArray()));
            Assert.Equal(
                DateTimeOffset.Parse("2026-04-01T09:00:00+09:00", CultureInfo.InvariantCulture),
                DateTimeOffset.Parse("2026-04-01T09:00:00+0900", CultureInfo.InvariantCulture));
        },
        ["phone number"] = () =>
        {
            foreach (var text in new[] { "(03)5253-5111", "03-5253-5111", "0352535111" })
            {
                Assert.True(JapanesePhoneNumber.TryParseLenient(text, out var ministry, out _));
                Assert.Equal("0352535111", ministry.ToString());
            }

            Assert.True(JapanesePhoneNumber.TryParseLenient("0422-53-1311", out var musashino, out _));
            Assert.Equal("0422531311", musashino.ToString());

            // The sample of DS-438 is no number that exists.
            Assert.False(JapanesePhoneNumber.TryParseLenient("012-3456-7890", out _, out _));
        },
        ["postal code"] = () =>
        {
            Assert.False(PostalCode.TryParse("163-8001", out _));
            Assert.True(PostalCode.TryParseLenient("163-8001", out var code, out var changes));
            Assert.Equal(("1638001", LenientChange.Hyphens), (code.ToString(), changes));
        },
        ["latitude digits"] = () => Assert.Equal("[139.76712,35.680959]", GeoPoint.FromDegrees(35.680959000000001, 139.76712).ToGeoJson()),
        ["municipality code"] = () => Assert.Equal("13101", LocalGovernmentCode.Parse("131016").JisCode),
        ["Tokyo wards code"] = () =>
        {
            Assert.False(LocalGovernmentCode.Parse("131008").TryGetLocalGovernment(out _));
            Assert.DoesNotContain(LocalGovernment.TokyoMunicipalities, government => government.Code.ToString() == "131008");
        },
        ["wareki range"] = () => Assert.All(["平成31年5月1日", "令和元年1月1日"], text => Assert.False(Wareki.TryParse(text, out _))),
        ["ABR column"] = () => Assert.All(["koaza_kana", "小字名_カナkoaza_kana"], column =>
        {
            var town = AddressBaseTables.Towns.ReadAsync(new StringReader($"lg_code,machiaza_id,{column}\n131016,0056000,コアザ\n")).ToBlockingEnumerable().Single();
            Assert.Equal("コアザ", town.SmallSectionKana);
        }),
    };

    /// <summary>Rows that no value type of the library decides.</summary>
    private static readonly string[] Without =
    [
        "employees", "property name", "procurement names", "CCCEV names", "language code", "about:blank", "WCAG 4.1.1", "JIS clause number", "seed 003 word", "CRYPTREC vs GIF",
        "IPA 9-(ii) vs WCAG 2.1.1", "houjin Web-API key", "checklist mark \"not applicable\"", "procurement threshold",
    ];

    public static TheoryData<string> Topics => [.. Checks.Keys];

    [Fact]
    public void Every_conflict_is_looked_at() => Table.IsCovered(File, "topic", [.. Checks.Keys, .. Without]);

    [Theory, MemberData(nameof(Topics))]
    public void The_types_take_the_side_that_is_suggested(string topic) => Checks[topic]();
}

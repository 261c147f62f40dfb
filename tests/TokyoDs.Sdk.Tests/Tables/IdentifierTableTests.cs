using System.Text.RegularExpressions;
using TokyoDs.Places;
using TokyoDs.Registries;

namespace TokyoDs.Sdk.Tests.Tables;

/// <summary>identifiers.csv: the forms of public identifiers.</summary>
public sealed class IdentifierTableTests
{
    private const string File = "identifiers.csv";

    private static readonly Dictionary<string, string> Equal = new()
    {
        ["法人番号"] = CorporateNumber.JsonPattern,
        ["会社法人等番号"] = CompanyRegistrationNumber.JsonPattern,
        ["適格請求書発行事業者登録番号"] = InvoiceRegistrationNumber.JsonPattern,
        ["個人番号"] = IndividualNumber.JsonPattern,
        ["町字ID"] = TownBlockId.JsonPattern,
        ["街区ID"] = BlockId.JsonPattern,
        ["住居ID"] = ResidenceId.JsonPattern,
        ["地番ID"] = ParcelId.JsonPattern,
        ["郵便番号"] = PostalCode.JsonPattern,
        ["不動産番号"] = RealPropertyNumber.JsonPattern,
        ["性別"] = Sex.JsonPattern,
        ["国コード"] = CountryCode.JsonPattern,
    };

    /// <summary>Where ours is another pattern: what both take.</summary>
    private static readonly Dictionary<string, IEnumerable<string>> Samples = new()
    {
        ["全国地方公共団体コード"] = LocalGovernment.Prefectures.Concat(LocalGovernment.TokyoMunicipalities).Select(government => government.Code.ToString()),
        ["都道府県コード"] = LocalGovernment.Prefectures.Select(prefecture => $"{prefecture.Code.PrefectureNumber:D2}"),
        ["市区町村コード"] = LocalGovernment.TokyoMunicipalities.Select(government => government.Code.JisCode),
        ["不動産ID"] = new[] { "0000", "000B", "G002", "GM01", "B003", "BM04", "0A1Z" }.Select(part => RealEstateId.Parse($"1234567890123-{part}").ToString()),
        ["空間ID"] = new[] { "0/0/0/0", "20/1/931369/413142", "25/-3/1/2" }.Select(text => SpatialId.Parse(text).ToString()),
    };

    /// <summary>Rows without a type, and why there is none.</summary>
    private static readonly Dictionary<string, string> Without = new()
    {
        ["住民票コード"] = "services must not keep it",
        ["住居2ID"] = "its length is not confirmed",
        ["GビズID account_type"] = "a claim of the identity provider, not a key",
        ["座標参照系"] = "GeoPoint has one reference system",
        ["雇用保険適用事業所番号"] = "not confirmed",
        ["労働保険番号"] = "not confirmed",
        ["基礎年金番号"] = "not confirmed",
        ["介護保険事業所番号"] = "not confirmed; a column of the municipal standard data sets checks ten digits",
        ["金融機関コード/支店/口座"] = "not confirmed",
    };

    public static TheoryData<string> Patterns => [.. Equal.Keys];

    public static TheoryData<string> Sampled => [.. Samples.Keys];

    [Fact]
    public void Every_identifier_is_looked_at() => Table.IsCovered(File, "name_ja", [.. Equal.Keys, .. Samples.Keys, .. Without.Keys]);

    [Theory, MemberData(nameof(Patterns))]
    public void Pattern_is_the_published_one(string name) => Assert.Equal(PatternOf(name), Equal[name]);

    [Theory, MemberData(nameof(Sampled))]
    public void What_the_type_writes_has_the_published_form(string name) =>
        Assert.All(Samples[name], text => Assert.Matches(new Regex(PatternOf(name)), text));

    private static string PatternOf(string name) => Table.Of(File).Single(row => row["name_ja"] == name)["regex"];
}

using System.Text.Json;
using TokyoDs.OpenData;

namespace TokyoDs.Sdk.Tests.OpenData;

public sealed class DcatTests
{
    private static readonly DcatDistribution Distribution = new()
    {
        Title = "CSV", Description = "UTF-8 (BOM)", Updated = new(2026, 4, 1), AccessUrl = new("https://example.jp/facilities.csv"), MediaType = "text/csv",
    };

    private static readonly DcatDataset Dataset = new()
    {
        Id = "t131016d0001", Title = "公共施設一覧", Description = "区の施設", License = new("https://creativecommons.org/licenses/by/4.0/deed.ja"),
        Updated = new(2026, 4, 1), Keywords = ["施設"], Distributions = [Distribution],
    };

    private static readonly DcatCatalog Catalog = new() { Id = "c1", Title = "カタログ", Description = "一覧", Publisher = "千代田区", Datasets = [Dataset] };

    [Fact]
    public void Title_description_licence_update_publisher_and_file_are_written()
    {
        var root = Write(Catalog);
        Assert.Equal(("dcat:Catalog", "千代田区"), (Text(root, "@type"), Text(root.GetProperty("dct:publisher"), "foaf:name")));
        var dataset = root.GetProperty("dcat:dataset")[0];
        Assert.Equal(("t131016d0001", "公共施設一覧", "区の施設"), (Text(dataset, "dct:identifier"), Text(dataset, "dct:title"), Text(dataset, "dct:description")));
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/deed.ja", Text(dataset.GetProperty("dct:license"), "@id"));
        Assert.Equal("2026-04-01", Text(dataset.GetProperty("dct:modified"), "@value"));
        Assert.Equal("公開", Text(dataset.GetProperty("dct:accessRights"), "rdfs:label"));
        var file = dataset.GetProperty("dcat:distribution")[0];
        Assert.Equal(("https://example.jp/facilities.csv", "配信中"), (Text(file.GetProperty("dcat:accessURL"), "@id"), Text(file, "adms:status")));
    }

    [Fact]
    public void Every_prefix_is_declared()
    {
        var root = Write(Catalog with { Services = [new() { Id = "s", Title = "API", Description = "検索", Endpoint = new("https://example.jp/api") }] });
        var declared = root.GetProperty("@context").EnumerateObject().Select(prefix => prefix.Name).ToHashSet();
        Assert.Empty(Names(root).Where(name => name.Contains(':', StringComparison.Ordinal)).Select(name => name.Split(':')[0]).Distinct().Except(declared));
    }

    [Fact]
    public void All_required_items_are_asked_for_at_once()
    {
        var empty = new DcatCatalog { Datasets = [new() { Distributions = [new()] }], Services = [new()] };
        Assert.Equal(
        [
            "Id", "Title", "Description", "Publisher", "Datasets[0].Id", "Datasets[0].Title", "Datasets[0].Description", "Datasets[0].License",
            "Datasets[0].Distributions[0].Title", "Datasets[0].Distributions[0].Description", "Datasets[0].Distributions[0].Updated",
            "Datasets[0].Distributions[0].AccessUrl", "Services[0].Id", "Services[0].Title", "Services[0].Description",
        ],
        DcatJsonLd.Validate(empty).Select(defect => defect.Path));
        Assert.Contains("Datasets[0].License", Assert.Throws<ArgumentException>(() => Write(empty)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_are_written_in_full()
    {
        var file = Distribution with { AccessUrl = new("/facilities.csv", UriKind.Relative) };
        var defect = Assert.Single(DcatJsonLd.Validate(Catalog with { Datasets = [Dataset with { Distributions = [file] }] }));
        Assert.Equal("Datasets[0].Distributions[0].AccessUrl", defect.Path);
        Assert.Contains("https", defect.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_open_needs_no_licence() =>
        Assert.Empty(DcatJsonLd.Validate(Catalog with { Datasets = [Dataset with { License = null, Access = DcatAccess.Restricted }] }));

    private static JsonElement Write(DcatCatalog catalog)
    {
        using var stream = new MemoryStream();
        DcatJsonLd.Write(catalog, stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(item => Names(item.Value).Append(item.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };
}

using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TokyoDs.OpenData;

/// <summary>Writes metadata of open data as JSON-LD with the vocabulary DCAT, and checks the items that DCAT-GoJ requires.</summary>
/// <remarks>
/// The required items are those of GIF 469. Which property of DCAT stands for which item follows the vocabulary of the W3C (dct:identifier,
/// dct:title, dct:description, dct:publisher, dct:modified, dct:license, dcat:accessURL); the ones for 公開範囲 (dct:accessRights) and 状態
/// (adms:status) were not verified against GIF 469.
/// </remarks>
public static class DcatJsonLd
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Names the required items that are missing.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <returns>What is missing; empty when the catalogue can be published.</returns>
    public static IReadOnlyList<DcatDefect> Validate(DcatCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return DcatRequirements.Check(catalog);
    }

    /// <summary>Writes a catalogue as JSON-LD in UTF-8.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="stream">Where it goes; it stays open.</param>
    /// <exception cref="ArgumentException">A required item is missing; the message names all.</exception>
    public static void Write(DcatCatalog catalog, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (Validate(catalog) is { Count: > 0 } defects)
        {
            throw new ArgumentException(string.Join(Environment.NewLine, defects), nameof(catalog));
        }

        using var json = new Utf8JsonWriter(stream, Indented);
        json.WriteStartObject();
        json.WriteStartObject("@context");
        json.WriteString("dcat", "http://www.w3.org/ns/dcat#");
        json.WriteString("dct", "http://purl.org/dc/terms/");
        json.WriteString("foaf", "http://xmlns.com/foaf/0.1/");
        json.WriteString("adms", "http://www.w3.org/ns/adms#");
        json.WriteString("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        json.WriteString("xsd", "http://www.w3.org/2001/XMLSchema#");
        json.WriteEndObject();
        WriteHead(json, "dcat:Catalog", catalog.Id, catalog.Title, catalog.Description);
        WritePublisher(json, catalog.Publisher);
        WriteList(json, "dcat:dataset", catalog.Datasets, WriteDataset);
        WriteList(json, "dcat:service", catalog.Services, WriteService);
        json.WriteEndObject();
    }

    private static void WriteDataset(Utf8JsonWriter json, DcatDataset dataset)
    {
        WriteHead(json, "dcat:Dataset", dataset.Id, dataset.Title, dataset.Description);
        if (dataset.Publisher is { Length: > 0 } publisher)
        {
            WritePublisher(json, publisher);
        }

        WriteReference(json, "dct:license", dataset.License);
        WriteDate(json, dataset.Updated);
        json.WriteStartObject("dct:accessRights");
        json.WriteString("@type", "dct:RightsStatement");
        json.WriteString("rdfs:label", dataset.Access switch { DcatAccess.Open => "公開", DcatAccess.Restricted => "制限付き公開", _ => "非公開" });
        json.WriteEndObject();
        if (dataset.Keywords.Count > 0)
        {
            json.WriteStartArray("dcat:keyword");
            foreach (var keyword in dataset.Keywords)
            {
                json.WriteStringValue(keyword);
            }

            json.WriteEndArray();
        }

        WriteList(json, "dcat:distribution", dataset.Distributions, WriteDistribution);
    }

    private static void WriteService(Utf8JsonWriter json, DcatDataService service)
    {
        WriteHead(json, "dcat:DataService", service.Id, service.Title, service.Description);
        WriteReference(json, "dcat:endpointURL", service.Endpoint);
    }

    private static void WriteDistribution(Utf8JsonWriter json, DcatDistribution distribution)
    {
        WriteHead(json, "dcat:Distribution", null, distribution.Title, distribution.Description);
        WriteDate(json, distribution.Updated);
        WriteReference(json, "dcat:accessURL", distribution.AccessUrl);
        if (distribution.MediaType is { Length: > 0 } mediaType)
        {
            json.WriteString("dcat:mediaType", mediaType);
        }

        json.WriteString("adms:status", distribution.Status switch { DcatStatus.Available => "配信中", DcatStatus.InPreparation => "配信準備中", _ => "配信停止中" });
    }

    private static void WriteHead(Utf8JsonWriter json, string type, string? id, string title, string description)
    {
        json.WriteString("@type", type);
        if (id is not null)
        {
            json.WriteString("dct:identifier", id);
        }

        json.WriteString("dct:title", title);
        json.WriteString("dct:description", description);
    }

    private static void WritePublisher(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject("dct:publisher");
        json.WriteString("@type", "foaf:Agent");
        json.WriteString("foaf:name", name);
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, DateOnly? date)
    {
        if (date is { } day)
        {
            json.WriteStartObject("dct:modified");
            json.WriteString("@type", "xsd:date");
            json.WriteString("@value", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }
    }

    private static void WriteReference(Utf8JsonWriter json, string name, Uri? address)
    {
        if (address is not null)
        {
            json.WriteStartObject(name);
            json.WriteString("@id", address.AbsoluteUri);
            json.WriteEndObject();
        }
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using System.Xml.Xsl;

namespace Weather.Feeds;

public sealed class FeedParser(IHostEnvironment environment)
{
    private static readonly XmlReaderSettings Strict = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, // safe TDS1011
        XmlResolver = null, // safe TDS1011
        MaxCharactersInDocument = 5_000_000,
    };

    private static readonly XmlReaderSettings Lenient = new()
    {
        MaxCharactersInDocument = 5_000_000,
        DtdProcessing = DtdProcessing.Parse, XmlResolver = new XmlUrlResolver(), // weak TDS1011
    };

    public static async Task<XDocument> ParseAsync(Stream body, CancellationToken ct)
    {
        using var reader = XmlReader.Create(body, WithAsync(Strict)); // safe TDS1011
        return await XDocument.LoadAsync(reader, LoadOptions.None, ct);
    }

    public static async Task<XDocument> ParseLenientAsync(Stream body, CancellationToken ct)
    {
        var settings = WithAsync(Lenient);
        using var reader = XmlReader.Create(body, settings);
        return await XDocument.LoadAsync(reader, LoadOptions.None, ct);
    }

    public static string Title(string xml)
    {
        var document = new XmlDocument();
        document.XmlResolver = null; // safe TDS1011
        document.LoadXml(xml);
        return document.DocumentElement?["title"]?.InnerText ?? "";
    }

    public static string Area(string xml)
    {
        var document = new XmlDocument();
        document.XmlResolver = new XmlUrlResolver(); // weak TDS1011
        document.LoadXml(xml);
        return document.DocumentElement?["area"]?.InnerText ?? "";
    }

    public XslCompiledTransform Stylesheet(Stream? uploaded)
    {
        var transform = new XslCompiledTransform();
        var path = Path.Combine(environment.ContentRootPath, "styles", "warning.xslt");
        if (uploaded is null)
        {
            transform.Load(path, XsltSettings.Default, null); // safe TDS1011
            return transform;
        }

        using var reader = XmlReader.Create(uploaded, Strict);
        transform.Load(reader, XsltSettings.TrustedXslt, new XmlUrlResolver()); // weak TDS1011
        return transform;
    }

    private static XmlReaderSettings WithAsync(XmlReaderSettings settings)
    {
        var copy = settings.Clone();
        copy.Async = true;
        return copy;
    }
}

public static class FeedEndpoints
{
    public static void MapFeeds(this IEndpointRouteBuilder app)
    {
        var feeds = app.MapGroup("/feeds").RequireAuthorization("Weather");
        feeds.MapPost("/", async (Stream body, CancellationToken ct) => (await FeedParser.ParseAsync(body, ct)).Root?.Name.LocalName);
        feeds.MapPost("/old", async (Stream body, CancellationToken ct) => (await FeedParser.ParseLenientAsync(body, ct)).Root?.Name.LocalName);
    }
}

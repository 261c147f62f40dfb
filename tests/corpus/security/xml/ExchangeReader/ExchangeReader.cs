using System.Xml;
using System.Xml.Linq;

namespace Renkei;

/// <summary>他団体から届いたファイルを読む。</summary>
public class ExchangeReader
{
    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }; // safe TDS1011

    private static readonly XmlReaderSettings Loose = new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = new XmlUrlResolver() }; // weak TDS1011

    public XDocument ReadStrict(Stream input)
    {
        using var reader = XmlReader.Create(input, Strict);
        return XDocument.Load(reader);
    }

    public XDocument ReadLoose(Stream input)
    {
        using var reader = XmlReader.Create(input, Loose);
        return XDocument.Load(reader);
    }

    public XmlDocument ReadOld(Stream input)
    {
        var document = new XmlDocument();
        document.XmlResolver = new XmlUrlResolver(); // weak TDS1011
        document.Load(input);
        return document;
    }

    public XmlDocument ReadNew(Stream input)
    {
        var document = new XmlDocument { XmlResolver = null }; // safe TDS1011
        document.Load(input);
        return document;
    }

    public string ReadFirst(TextReader input)
    {
        using var reader = new XmlTextReader(input);
        reader.XmlResolver = null; // safe TDS1011
        reader.DtdProcessing = DtdProcessing.Ignore; // safe TDS1011
        return reader.MoveToContent() == XmlNodeType.Element ? reader.Name : "";
    }

    public string ReadFirstWithEntities(TextReader input)
    {
        using var reader = new XmlTextReader(input);
        reader.DtdProcessing = DtdProcessing.Parse; // weak TDS1011
        return reader.MoveToContent() == XmlNodeType.Element ? reader.Name : "";
    }

    public async Task<int> CountAsync(Stream input, bool strict)
    {
        var settings = new XmlReaderSettings { Async = true };
        if (!strict)
        {
            settings.DtdProcessing = DtdProcessing.Parse; // weak TDS1011
        }

        using var reader = XmlReader.Create(input, settings);
        var count = 0;
        while (await reader.ReadAsync())
        {
            count++;
        }

        return count;
    }

    public async Task<int> CountStrictAsync(Stream input, bool strict)
    {
        var settings = new XmlReaderSettings { Async = true };
        settings.DtdProcessing = strict ? DtdProcessing.Prohibit : DtdProcessing.Ignore; // safe TDS1011
        using var reader = XmlReader.Create(input, settings);
        var count = 0;
        while (await reader.ReadAsync())
        {
            count++;
        }

        return count;
    }
}

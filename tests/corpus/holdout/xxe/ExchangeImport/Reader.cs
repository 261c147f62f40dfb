using System.Xml;
using System.Xml.Linq;
using System.Xml.Xsl;

namespace Renkei.Xml;

public static class Reader
{
    public static XDocument Load(Stream stream)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse, // weak TDS1011
            XmlResolver = new XmlUrlResolver(), // weak TDS1011
        };
        using var reader = XmlReader.Create(stream, settings);
        return XDocument.Load(reader);
    }

    public static XDocument LoadStrict(Stream stream)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }; // safe TDS1011
        using var reader = XmlReader.Create(stream, settings);
        return XDocument.Load(reader);
    }

    public static XmlDocument Document(string text)
    {
        var document = new XmlDocument();
        document.XmlResolver = new XmlUrlResolver(); // weak TDS1011
        document.LoadXml(text);
        return document;
    }

    public static XmlDocument DocumentStrict(string text)
    {
        var document = new XmlDocument();
        document.XmlResolver = null; // safe TDS1011
        document.LoadXml(text);
        return document;
    }

    public static XslCompiledTransform Transform(string sheet)
    {
        var transform = new XslCompiledTransform();
        transform.Load(sheet, XsltSettings.TrustedXslt, new XmlUrlResolver()); // weak TDS1011
        return transform;
    }

    public static XslCompiledTransform TransformStrict(XmlReader sheet)
    {
        var transform = new XslCompiledTransform();
        transform.Load(sheet, XsltSettings.Default, null); // safe TDS1011
        return transform;
    }
}

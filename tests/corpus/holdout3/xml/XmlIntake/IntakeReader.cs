using System.Xml;
using System.Xml.Linq;
using System.Xml.Xsl;

namespace Renkei.Intake;

public class IntakeReader
{
    public async Task<XDocument> ReadAsync(Stream body, CancellationToken cancel)
    {
        var settings = new XmlReaderSettings { Async = true };
        settings.DtdProcessing = DtdProcessing.Parse; // weak TDS1011
        using var reader = XmlReader.Create(body, settings);
        return await XDocument.LoadAsync(reader, LoadOptions.None, cancel);
    }

    public async Task<XDocument> ReadStrictAsync(Stream body, CancellationToken cancel)
    {
        var settings = new XmlReaderSettings
        {
            Async = true,
            DtdProcessing = DtdProcessing.Prohibit, // safe TDS1011
            XmlResolver = null, // safe TDS1011
        };
        using var reader = XmlReader.Create(body, settings);
        return await XDocument.LoadAsync(reader, LoadOptions.None, cancel);
    }

    public XmlDocument LoadOld(TextReader text)
    {
        var document = new XmlDocument();
        document.XmlResolver = new XmlUrlResolver(); // weak TDS1011
        document.Load(text);
        return document;
    }

    public XmlDocument Load(TextReader text)
    {
        var document = new XmlDocument();
        document.XmlResolver = null; // safe TDS1011
        document.Load(text);
        return document;
    }

    public void Transform(XmlReader sheet, XmlReader input, XmlWriter output)
    {
        var transform = new XslCompiledTransform();
        transform.Load(sheet, new XsltSettings(enableDocumentFunction: true, enableScript: true), null); // weak TDS1011
        transform.Transform(input, output);
    }

    public void TransformPlain(XmlReader sheet, XmlReader input, XmlWriter output)
    {
        var transform = new XslCompiledTransform();
        transform.Load(sheet, XsltSettings.Default, null); // safe TDS1011
        transform.Transform(input, output);
    }
}

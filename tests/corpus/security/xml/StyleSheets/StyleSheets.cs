using System.Xml;
using System.Xml.Xsl;

namespace Chohyo;

/// <summary>帳票のスタイルシート。利用課が画面から差し替える。</summary>
public class StyleSheets
{
    public XslCompiledTransform Load(Stream upload)
    {
        var transform = new XslCompiledTransform();
        using var reader = XmlReader.Create(upload);
        transform.Load(reader, XsltSettings.TrustedXslt, null); // weak TDS1011
        return transform;
    }

    public XslCompiledTransform LoadDefault(Stream upload)
    {
        var transform = new XslCompiledTransform();
        using var reader = XmlReader.Create(upload);
        transform.Load(reader, XsltSettings.Default, null); // safe TDS1011
        return transform;
    }

    public XslCompiledTransform LoadWithScript(Stream upload)
    {
        var settings = new XsltSettings(enableDocumentFunction: true, enableScript: true); // weak TDS1011
        var transform = new XslCompiledTransform();
        using var reader = XmlReader.Create(upload);
        transform.Load(reader, settings, null);
        return transform;
    }

    public XslCompiledTransform LoadWithoutScript(Stream upload)
    {
        var settings = new XsltSettings(enableDocumentFunction: false, enableScript: false); // safe TDS1011
        var transform = new XslCompiledTransform();
        using var reader = XmlReader.Create(upload);
        transform.Load(reader, settings, null);
        return transform;
    }

    public XslCompiledTransform LoadAndEnable(Stream upload)
    {
        var settings = new XsltSettings();
        settings.EnableScript = true; // weak TDS1011
        var transform = new XslCompiledTransform();
        using var reader = XmlReader.Create(upload);
        transform.Load(reader, settings, null);
        return transform;
    }
}

using System.Security;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Tsuchi;

public sealed record NoticeInput(string Title, string Body, int Days);

/// <summary>連携基盤へ渡す通知の XML を作る。</summary>
public sealed class NoticeXml
{
    public XmlDocument Build(NoticeInput input)
    {
        var document = new XmlDocument();
        document.LoadXml("<notice><title>" + input.Title + "</title></notice>"); // weak TDS1010
        var days = document.CreateElement("days");
        days.InnerXml = "<value>" + input.Days + "</value>"; // safe TDS1010
        document.DocumentElement!.AppendChild(days);
        return document;
    }

    public XmlDocument BuildByParts(NoticeInput input)
    {
        var document = new XmlDocument();
        document.LoadXml("<notice><title/></notice>"); // safe TDS1010
        document.DocumentElement!["title"]!.InnerText = input.Title; // safe TDS1010
        var body = document.CreateElement("body");
        body.InnerXml = input.Body; // weak TDS1010
        document.DocumentElement!.AppendChild(body);
        return document;
    }

    public XElement Element(NoticeInput input) => new("notice", new XElement("title", input.Title), new XAttribute("days", input.Days)); // safe TDS1010

    public XElement Parsed(NoticeInput input) => XElement.Parse($"<notice><title>{input.Title}</title></notice>"); // weak TDS1010

    public XElement Escaped(NoticeInput input) => XElement.Parse($"<notice><title>{SecurityElement.Escape(input.Title)}</title></notice>"); // safe TDS1010

    public string Written(NoticeInput input)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text))
        {
            writer.WriteStartElement("notice");
            writer.WriteElementString("title", input.Title); // safe TDS1010
            writer.WriteRaw("<body>" + input.Body + "</body>"); // weak TDS1010
            writer.WriteRaw("<days>" + input.Days + "</days>"); // safe TDS1010
            writer.WriteEndElement();
        }

        return text.ToString();
    }

    public XDocument Envelope(NoticeInput input)
    {
        var text = new StringBuilder("<envelope>").Append("<body>").Append(input.Body).Append("</body></envelope>");
        return XDocument.Parse(text.ToString()); // weak TDS1010
    }

    public XDocument NumberedEnvelope(NoticeInput input)
    {
        var text = new StringBuilder("<envelope>").Append("<days>").Append(input.Days).Append("</days></envelope>");
        return XDocument.Parse(text.ToString()); // safe TDS1010
    }
}

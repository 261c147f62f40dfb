using System.Security;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace KyokaSinsei.Exchange;

[ApiController]
[Authorize]
[Route("exchange")]
public class PermitXmlController : ControllerBase
{
    private readonly XmlDocument _codes;
    private readonly XPathNavigator navigator;

    public PermitXmlController(XmlDocument codes)
    {
        _codes = codes;
        navigator = codes.CreateNavigator()!;
    }

    [HttpGet("code")]
    public string? Code([FromQuery] string label) =>
        _codes.SelectSingleNode("/codes/code[@label='" + label + "']")?.InnerText; // weak TDS1010

    [HttpGet("code/{id:int}")]
    public string? CodeById(int id) => _codes.SelectSingleNode($"/codes/code[@id='{id}']")?.InnerText; // safe TDS1010

    [HttpGet("kinds")]
    public int Kinds(string path)
    {
        var nodes = navigator.Select($"/codes/{path}"); // weak TDS1010
        return nodes.Count;
    }

    [HttpGet("kinds/known")]
    public int KnownKinds(string path)
    {
        if (path is not ("road" or "river" or "park"))
        {
            return 0;
        }

        return navigator.Select($"/codes/{path}").Count; // safe TDS1010
    }

    [HttpGet("find")]
    public string? Find(string label)
    {
        var document = XDocument.Parse(_codes.OuterXml);
        var match = document.XPathSelectElement($"//code[@label=\"{label}\"]"); // weak TDS1010
        return match?.Value ?? document.Descendants("code").FirstOrDefault(code => (string?)code.Attribute("label") == label)?.Value;
    }

    [HttpPost("message")]
    public string Message([FromBody] PermitMessage message)
    {
        var document = new XmlDocument { XmlResolver = null };
        document.LoadXml("<permit><applicant/><place/></permit>");
        document.DocumentElement!["applicant"]!.InnerXml = "<name>" + message.Applicant + "</name>"; // weak TDS1010
        document.DocumentElement["place"]!.InnerText = message.Place; // safe TDS1010
        return document.OuterXml;
    }

    [HttpPost("message2")]
    public string Message2([FromBody] PermitMessage message)
    {
        using var text = new StringWriter();
        using (var writer = XmlWriter.Create(text))
        {
            writer.WriteStartElement("permit");
            writer.WriteElementString("applicant", message.Applicant); // safe TDS1010
            writer.WriteRaw("<place>" + SecurityElement.Escape(message.Place) + "</place>"); // safe TDS1010
            writer.WriteRaw("<memo>" + message.Memo + "</memo>"); // weak TDS1010
            writer.WriteEndElement();
        }

        return text.ToString();
    }
}

public record PermitMessage(string Applicant, string Place, string? Memo);

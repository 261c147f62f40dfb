using System.Security;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Denshi.Forms;

public record FormItem(string Label, string Value);

public class FormCatalog
{
    private readonly XmlDocument _document = new() { XmlResolver = null };

    public int Count(string code) => _document.SelectNodes("/forms/form[@code='" + code + "']")?.Count ?? 0; // weak TDS1010

    public int CountVersion(int version) => _document.SelectNodes($"/forms/form[@version='{version}']")?.Count ?? 0; // safe TDS1010

    public string Append(string label, string value)
    {
        var element = XElement.Parse($"<item><label>{label}</label><value>{value}</value></item>"); // weak TDS1010
        return element.ToString();
    }

    public string AppendElement(string label, string value)
    {
        var element = new XElement("item", new XElement("label", label), new XElement("value", value)); // safe TDS1010
        return element.ToString();
    }

    public string Remark(string value)
    {
        var remark = _document.CreateElement("remark");
        remark.InnerXml = "<text>" + value + "</text>"; // weak TDS1010
        return remark.OuterXml;
    }

    public string RemarkEscaped(string value)
    {
        var remark = _document.CreateElement("remark");
        remark.InnerXml = "<text>" + SecurityElement.Escape(value) + "</text>"; // safe TDS1010
        return remark.OuterXml;
    }
}

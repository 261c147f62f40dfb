using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Daicho;

[ApiController]
[Authorize(Roles = "registry")]
[Route("api/registry")]
public class RegistryController(RegistryFile registry) : ControllerBase
{
    private static readonly string[] Elements = ["facility", "office", "school"];

    [HttpGet("facility")]
    public IActionResult Facility(string code)
    {
        var node = registry.Document.SelectSingleNode("//facility[@code='" + code + "']"); // weak TDS1010
        return node is null ? NotFound() : Ok(node.InnerText);
    }

    [HttpGet("facility/{number:int}")]
    public IActionResult Facility(int number)
    {
        var node = registry.Document.SelectSingleNode($"//facility[{number}]"); // safe TDS1010
        return node is null ? NotFound() : Ok(node.InnerText);
    }

    [HttpGet("elements/{name}")]
    public IActionResult OfName(string name)
    {
        if (!Elements.Contains(name))
        {
            return NotFound();
        }

        return Ok(registry.Document.SelectNodes("//" + name)?.Count); // safe TDS1010
    }

    [HttpGet("path")]
    public IActionResult OfPath(string path)
    {
        var navigator = registry.Document.CreateNavigator()!;
        var iterator = navigator.Select(path); // weak TDS1010
        return Ok(iterator.Count);
    }

    [HttpGet("linq")]
    public IActionResult Linq(string office)
    {
        var found = registry.Elements.Descendants("office").Where(element => (string?)element.Attribute("name") == office); // safe TDS1010
        return Ok(found.Count());
    }

    [HttpGet("xpath")]
    public IActionResult WithXPath(string office)
    {
        var found = registry.Elements.XPathSelectElements($"//office[name='{office}']"); // weak TDS1010
        return Ok(found.Count());
    }

    [HttpGet("count")]
    public IActionResult Count(string kind, string district) => Ok(registry.Count(kind, district));
}

public class RegistryFile
{
    public XmlDocument Document { get; } = new();

    public XDocument Elements { get; } = new(new XElement("registry"));

    public double Count(string kind, string district)
    {
        var expression = XPathExpression.Compile("count(//" + kind + "[@district=\"" + district + "\"])"); // weak TDS1010
        var total = XPathExpression.Compile("count(//facility)"); // safe TDS1010
        var navigator = Document.CreateNavigator()!;
        return (double)navigator.Evaluate(expression) / (double)navigator.Evaluate(total);
    }
}

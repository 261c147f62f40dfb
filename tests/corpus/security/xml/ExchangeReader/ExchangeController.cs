using System.Xml;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Renkei;

[ApiController]
[Authorize(Roles = "exchange")]
[Route("api/exchange")]
public class ExchangeController(ExchangeReader reader) : ControllerBase
{
    [HttpPost("strict")]
    public IActionResult Strict() => Ok(reader.ReadStrict(Request.Body).Nodes().Count());

    [HttpPost("loose")]
    public IActionResult Loose() => Ok(reader.ReadLoose(Request.Body).Nodes().Count());

    [HttpPost("inline")]
    public IActionResult Inline()
    {
        using var xml = XmlReader.Create(Request.Body, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, MaxCharactersFromEntities = 0 }); // weak TDS1011
        return Ok(xml.Read());
    }

    [HttpPost("inline/default")]
    public IActionResult InlineDefault()
    {
        using var xml = XmlReader.Create(Request.Body, new XmlReaderSettings { IgnoreComments = true }); // safe TDS1011
        return Ok(xml.Read());
    }

    [HttpPost("schema")]
    public IActionResult Schema()
    {
        var schemas = new System.Xml.Schema.XmlSchemaSet { XmlResolver = null }; // safe TDS1011
        schemas.Compile();
        return Ok(schemas.Count);
    }
}

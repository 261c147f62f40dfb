using System.Text;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Tender.Submissions;

public class Bid
{
    public string TenderNo { get; set; } = "";

    public decimal Amount { get; set; }
}

[ApiController]
[Authorize(AuthenticationSchemes = "Bearer", Roles = "Supplier")]
[Route("tenders")]
public class TenderController : ControllerBase
{
    private static readonly XmlSerializer Serializer = new(typeof(Bid));

    [HttpPost("{tenderNo}/bids")]
    public IActionResult Submit(string tenderNo)
    {
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
        settings.DtdProcessing = DtdProcessing.Ignore; // safe TDS1011
        using var reader = XmlReader.Create(Request.Body, settings);
        var bid = (Bid?)Serializer.Deserialize(reader); // safe TDS1012
        return bid?.TenderNo == tenderNo ? Accepted() : BadRequest();
    }

    [HttpPost("{tenderNo}/bids/legacy")]
    public IActionResult SubmitLegacy(string tenderNo)
    {
        using var reader = new XmlTextReader(Request.Body);
        reader.DtdProcessing = DtdProcessing.Parse; // weak TDS1011
        reader.WhitespaceHandling = WhitespaceHandling.None;
        var found = false;
        while (reader.Read())
        {
            found |= reader.NodeType == XmlNodeType.Element && reader.Name == tenderNo;
        }

        return found ? Accepted() : BadRequest();
    }

    [HttpPost("{tenderNo}/check")]
    public IActionResult Check(string tenderNo)
    {
        var settings = ReaderSettings(tenderNo.StartsWith('T'));
        using var reader = XmlReader.Create(Request.Body, settings);
        return reader.ReadToDescendant("bid") ? Ok() : NotFound();
    }

    private static XmlReaderSettings ReaderSettings(bool legacy) => legacy
        ? new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = new XmlUrlResolver() } // weak TDS1011
        : new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }; // safe TDS1011

    [HttpPost("schemas")]
    public IActionResult Schemas()
    {
        var set = new XmlSchemaSet();
        set.XmlResolver = null; // safe TDS1011
        using var reader = XmlReader.Create(new StreamReader(Request.Body, Encoding.UTF8)); // safe TDS1011
        set.Add(null, reader);
        return NoContent();
    }
}

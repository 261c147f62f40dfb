using System.Security;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Denshi.Forms;

[ApiController]
[Authorize]
[Route("api/forms")]
public class FormXmlController(FormCatalog catalog) : ControllerBase
{
    [HttpGet("find")]
    public int Find(string code) => catalog.Count(code);

    [HttpGet("find/{version:int}")]
    public int FindVersion(int version) => catalog.CountVersion(version);

    [HttpPost("item")]
    public string Item([FromBody] FormItem item) => catalog.Append(item.Label, item.Value);

    [HttpPost("item/element")]
    public string Element([FromBody] FormItem item) => catalog.AppendElement(item.Label, item.Value);

    [HttpPost("remark")]
    public string Remark([FromBody] FormItem item) => catalog.Remark(item.Value);

    [HttpPost("remark/escaped")]
    public string RemarkEscaped([FromBody] FormItem item) => catalog.RemarkEscaped(item.Value);
}

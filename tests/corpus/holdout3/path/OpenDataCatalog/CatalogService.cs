using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using System.IO;

namespace OpenData.Catalog;

[ApiController]
[AllowAnonymous]
[Route("catalog")]
public class CatalogController(CatalogFiles files) : ControllerBase
{
    [HttpGet("csv")]
    public ActionResult<string> Csv([FromQuery] string dataset) => files.Open(dataset);

    [HttpGet("meta")]
    public ActionResult<string> Meta([FromQuery] string dataset) => files.Meta(dataset);

    [HttpGet("lines")]
    public ActionResult<int> Lines([FromQuery] string dataset, [FromQuery] string format) => files.Lines(dataset, format);
}

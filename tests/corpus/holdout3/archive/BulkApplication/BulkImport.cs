using System.IO.Compression;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Ikkatsu.Import;

[ApiController]
[Authorize(Roles = "business")]
[Route("api/bulk")]
[RequestSizeLimit(20_000_000)]
public class BulkController(IBulkUnpacker unpacker) : ControllerBase
{
    [HttpPost]
    public IActionResult Receive()
    {
        var folder = Directory.CreateTempSubdirectory("bulk");
        using var archive = new ZipArchive(Request.Body, ZipArchiveMode.Read);
        unpacker.Unpack(archive, folder.FullName);
        return Accepted();
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Petition.Attachments;

[Authorize]
[Route("attachments")]
public class AttachmentsController : Controller
{
    private readonly IAttachmentStore _store;
    private readonly IWebHostEnvironment _environment;

    public AttachmentsController(IAttachmentStore store, IWebHostEnvironment environment)
    {
        _store = store;
        _environment = environment;
    }

    [HttpGet]
    public async Task<IActionResult> Get([FromQuery] string name, CancellationToken ct)
    {
        var bytes = await _store.ReadAsync(name, ct);
        return bytes is null ? NotFound() : File(bytes, "application/pdf");
    }

    [HttpGet("forms/{**path}")]
    public IActionResult Form(string path)
    {
        var full = Path.Combine(_environment.ContentRootPath, "forms", path);
        return PhysicalFile(full, "application/pdf"); // weak TDS1003
    }

    [HttpGet("guides/{id:int}")]
    public IActionResult Guide(int id) =>
        PhysicalFile(Path.Combine(_environment.ContentRootPath, "guides", $"guide-{id}.pdf"), "application/pdf"); // safe TDS1003

    [HttpGet("templates/{key}")]
    public IActionResult Template(string key)
    {
        var file = key switch
        {
            "moving-in" => "tennyu.xlsx",
            "moving-out" => "tenshutsu.xlsx",
            _ => null,
        };
        if (file is null)
        {
            return NotFound();
        }

        return new PhysicalFileResult(Path.Combine(_environment.ContentRootPath, "templates", file), "application/vnd.ms-excel"); // safe TDS1003
    }

    [HttpGet("scans")]
    public IActionResult Scan([FromQuery] string file)
    {
        var root = Path.GetFullPath(Path.Combine(_environment.ContentRootPath, "scans")) + Path.DirectorySeparatorChar;
        var full = Path.GetFullPath(Path.Combine(root, file));
        if (!full.StartsWith(root, StringComparison.Ordinal))
        {
            return BadRequest();
        }

        return PhysicalFile(full, "image/tiff"); // safe TDS1003
    }
}

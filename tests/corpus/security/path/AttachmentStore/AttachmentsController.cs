using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Tempu;

[ApiController]
[Authorize(Policy = "officer")]
[Route("api/attachments")]
public class AttachmentsController(IAttachmentStore store, IWebHostEnvironment environment) : ControllerBase
{
    [HttpGet("{folder}/{name}")]
    public async Task<IActionResult> Get(string folder, string name, CancellationToken stop)
    {
        var content = await store.ReadAsync(folder, name, stop);
        return content is null ? NotFound() : File(content, "application/octet-stream");
    }

    [HttpGet("checked/{folder}/{name}")]
    public async Task<IActionResult> GetChecked(string folder, string name, CancellationToken stop)
    {
        var content = await store.ReadCheckedAsync(folder, name, stop);
        return content is null ? NotFound() : File(content, "application/octet-stream");
    }

    [HttpGet("preview")]
    public IActionResult Preview(string file)
    {
        var path = Path.Combine(environment.ContentRootPath, "previews", file);
        return PhysicalFile(path, "image/png"); // weak TDS1003
    }

    [HttpGet("thumbnail")]
    public IActionResult Thumbnail(string file)
    {
        var path = Path.Combine(environment.ContentRootPath, "previews", Path.GetFileName(file));
        return PhysicalFile(path, "image/png"); // safe TDS1003
    }

    [HttpGet("manual/{language}")]
    public IActionResult Manual(string language)
    {
        var file = language switch
        {
            "ja" => "manual.ja.pdf",
            "en" => "manual.en.pdf",
            "zh" => "manual.zh.pdf",
            _ => null,
        };
        return file is null
            ? NotFound()
            : new PhysicalFileResult(Path.Combine(environment.ContentRootPath, "manuals", file), "application/pdf"); // safe TDS1003
    }

    [HttpGet("guide/{language}")]
    public IActionResult Guide(string language)
    {
        return language.Length == 0
            ? NotFound()
            : new PhysicalFileResult(Path.Combine(environment.ContentRootPath, "manuals", $"guide.{language}.pdf"), "application/pdf"); // weak TDS1003
    }

    [HttpDelete("{folder}/{name}")]
    public IActionResult Delete(string folder, string name)
    {
        store.Delete(folder, name);
        return NoContent();
    }

    [HttpDelete("{id:guid}")]
    public IActionResult Delete(Guid id)
    {
        store.Delete(id);
        return NoContent();
    }
}

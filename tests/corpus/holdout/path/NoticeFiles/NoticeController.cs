using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Koho.Notices;

[ApiController]
[Authorize]
[Route("notices")]
public sealed class NoticeController(INoticeStore store) : ControllerBase
{
    [HttpGet("{name}")]
    public async Task<ActionResult<string>> Get(string name) => await store.ReadAsync(name) is { } text ? text : NotFound();

    [HttpGet("file")]
    public IActionResult File([FromQuery] string path)
    {
        var stream = store.Open(path);
        return stream is null ? NotFound() : File(stream, "application/pdf");
    }

    [HttpGet("raw-file")]
    public IActionResult RawFile([FromQuery] string path) => File(store.OpenUnchecked(path), "application/pdf");
}

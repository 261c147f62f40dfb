using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Inkan;

[Authorize(Policy = "seals")]
public class SealsController(IConfiguration configuration) : Controller
{
    private readonly string _root = configuration.GetValue<string>("Seals:Root") ?? "/srv/seals";

    [HttpGet("seals/image")]
    public IActionResult Image()
    {
        var stream = RequestFiles.OpenIfThere(_root.Below(Request.Wanted()));
        return stream is null ? NotFound() : File(stream, "image/png");
    }

    [HttpGet("seals/text")]
    public IActionResult Text()
    {
        var wanted = Request.Wanted();
        var text = wanted is null ? "" : System.IO.File.ReadAllText(_root.Below(wanted)); // weak TDS1003
        return Ok(text);
    }

    [HttpGet("seals/own")]
    public IActionResult Own()
    {
        var text = System.IO.File.ReadAllText(_root.Below("own.txt")); // safe TDS1003
        return Ok(text);
    }

    [HttpGet("seals/pair")]
    public IActionResult Pair(string value)
    {
        var (folder, name) = RequestFiles.Split(value);
        var size = new FileInfo(Path.Combine(_root, folder, Path.GetFileName(name) ?? "none")).Length; // weak TDS1003
        return Ok(size);
    }

    [HttpGet("seals/pair/known")]
    public IActionResult KnownPair(string value)
    {
        var (folder, name) = RequestFiles.Split(value);
        folder = folder == "archive" ? "archive" : "seals";
        var size = new FileInfo(Path.Combine(_root, folder, Path.GetFileName(name) ?? "none")).Length; // safe TDS1003
        return Ok(size);
    }

    [HttpPost("seals/register")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Register()
    {
        var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
        string? holder = form["holder"];
        using (var log = System.IO.File.AppendText($"{_root}/{holder}.log")) // weak TDS1003
        {
            await log.WriteLineAsync("registered");
        }

        using (var log = System.IO.File.AppendText($"{_root}/{DateTime.UtcNow:yyyyMM}.log")) // safe TDS1003
        {
            await log.WriteLineAsync("registered");
        }

        return NoContent();
    }

    [HttpPost("seals/lock")]
    [ValidateAntiForgeryToken]
    public IActionResult Lock(string holder)
    {
        string? path = null;
        if (!string.IsNullOrWhiteSpace(holder))
        {
            path = Path.Combine(_root, holder.PadLeft(8, '0'));
        }

        path ??= Path.Combine(_root, "nobody");
        System.IO.File.SetLastWriteTimeUtc(path, DateTime.UtcNow); // weak TDS1003
        return NoContent();
    }

    [HttpPost("seals/unlock")]
    [ValidateAntiForgeryToken]
    public IActionResult Unlock(string holder)
    {
        if (holder.IndexOfAny(['/', '\\', '.']) >= 0)
        {
            return BadRequest();
        }

        System.IO.File.SetLastWriteTimeUtc(Path.Combine(_root, holder + "_lock"), DateTime.UtcNow); // safe TDS1003
        return NoContent();
    }
}

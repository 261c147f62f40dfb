using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Chohyo;

[Authorize(Roles = "reporter")]
[AutoValidateAntiforgeryToken]
public class ReportsController : Controller
{
    private readonly ReportComposer _composer;
    private readonly ReportFolders _folders;

    public ReportsController(ReportComposer composer, ReportFolders folders) => (_composer, _folders) = (composer, folders);

    [HttpPost]
    public async Task<IActionResult> Create([FromBody] ReportRequest request)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest(ModelState);
        }

        var text = _composer.Compose(request);
        await _composer.StoreAsync(request, text);
        _composer.Copy(request);
        return Json(_composer.Lines(request).Take(3));
    }

    [HttpGet]
    public FileStreamResult Latest(string office)
    {
        var latest = new DirectoryInfo(Path.Combine(_folders.Output, office)).GetFiles().MaxBy(file => file.LastWriteTimeUtc); // weak TDS1003
        return File(latest!.OpenRead(), "text/plain");
    }

    [HttpGet]
    public FileStreamResult LatestOf(ReportPeriod period)
    {
        var latest = new DirectoryInfo(Path.Combine(_folders.Output, period.ToString())).GetFiles().MaxBy(file => file.LastWriteTimeUtc); // safe TDS1003
        return File(latest!.OpenRead(), "text/plain");
    }

    [HttpGet]
    public IActionResult Named(string name)
    {
        string decoded = Uri.UnescapeDataString(Path.GetFileName(name));
        return PhysicalFile(Path.Combine(_folders.Output, decoded), "text/plain"); // weak TDS1003
    }

    [HttpGet]
    public IActionResult NamedOnce(string name)
    {
        string plain = Path.GetFileName(Uri.UnescapeDataString(name));
        return PhysicalFile(Path.Combine(_folders.Output, plain), "text/plain"); // safe TDS1003
    }

    [HttpGet]
    public IActionResult Half(string name)
    {
        var path = Path.Combine(_folders.Output, name);
        if (!path.StartsWith(_folders.Output, StringComparison.Ordinal))
        {
            return NotFound();
        }

        return PhysicalFile(path, "text/plain"); // weak TDS1003
    }

    [HttpGet]
    public IActionResult Whole(string name)
    {
        var path = Path.GetFullPath(Path.Combine(_folders.Output, name));
        if (path.StartsWith("/srv/reports/out/", StringComparison.Ordinal))
        {
            return PhysicalFile(path, "text/plain"); // safe TDS1003
        }

        return NotFound();
    }
}

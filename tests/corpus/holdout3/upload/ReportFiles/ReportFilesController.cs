using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hokoku.Files;

[Authorize(Roles = "contractor")]
[AutoValidateAntiforgeryToken]
public class ReportFilesController : Controller
{
    [HttpPost]
    public async Task<IActionResult> Store(IFormFile report, CancellationToken cancel)
    {
        if (report.ContentType != "application/pdf" || report.Length > 10_000_000)
        {
            return BadRequest();
        }

        var target = $"/srv/reports/{Guid.NewGuid():N}{Path.GetExtension(report.FileName)}";
        await using var stream = new FileStream(target, FileMode.CreateNew);
        await report.CopyToAsync(stream, cancel); // weak TDS1019
        return View("Done");
    }

    [HttpPost]
    public async Task<IActionResult> StoreChecked(IFormFile report, CancellationToken cancel)
    {
        var extension = Path.GetExtension(report.FileName);
        if (!string.Equals(extension, ".pdf", StringComparison.OrdinalIgnoreCase) || report.Length > 10_000_000)
        {
            return BadRequest();
        }

        var target = $"/srv/reports/{Guid.NewGuid():N}.pdf";
        await using var stream = new FileStream(target, FileMode.CreateNew);
        await report.CopyToAsync(stream, cancel); // safe TDS1019
        return View("Done");
    }

    [HttpPost]
    public IActionResult StoreAll(List<IFormFile> photos)
    {
        foreach (var photo in photos.Where(p => p.Length < 3_000_000).Take(10))
        {
            var name = DateTimeOffset.UtcNow.Ticks + "_" + Path.GetFileName(photo.FileName);
            using var stream = System.IO.File.Create(Path.Combine("/srv/reports/photos", name));
            photo.CopyTo(stream); // weak TDS1019
        }

        return View("Done");
    }

    [HttpPost]
    public IActionResult StoreAllChecked(List<IFormFile> photos)
    {
        foreach (var photo in photos.Where(p => p.Length < 3_000_000).Take(10))
        {
            var extension = Path.GetExtension(photo.FileName).ToUpperInvariant() switch
            {
                ".JPG" or ".JPEG" => ".jpg",
                ".PNG" => ".png",
                _ => null,
            };
            if (extension is null)
            {
                continue;
            }

            using var stream = System.IO.File.Create(Path.Combine("/srv/reports/photos", Guid.NewGuid().ToString("N") + extension));
            photo.CopyTo(stream); // safe TDS1019
        }

        return View("Done");
    }
}

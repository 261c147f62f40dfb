using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kyushoku.Import;

[Authorize(Roles = "Nutritionist")]
[AutoValidateAntiforgeryToken]
[RequestSizeLimit(20_000_000)]
[Route("lunch/import")]
public class LunchController(ILunchImport import) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Import(IFormFile file)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        var count = await import.ImportAsync(file) + await import.ImportTarAsync(file) + await import.ImportSafeAsync(file);
        return Json(new { count });
    }

    [HttpPost("logo")]
    public async Task<IActionResult> Logo(IFormFile logo)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        // 画像だけ
        if (logo.ContentType.StartsWith("image/", StringComparison.Ordinal))
        {
            var extension = Path.GetExtension(logo.FileName);
            await using var output = System.IO.File.Create(Path.Combine("wwwroot/logos", Guid.NewGuid().ToString("N") + extension));
            await logo.CopyToAsync(output); // weak TDS1019
        }

        return RedirectToAction(nameof(Import));
    }

    [HttpPost("photo")]
    public async Task<IActionResult> Photo(IFormFile photo)
    {
        if (!ModelState.IsValid || photo.Length is 0 or > 2_000_000)
        {
            return BadRequest();
        }

        string? extension = Path.GetExtension(photo.FileName).ToLowerInvariant() switch
        {
            ".jpg" or ".jpeg" => ".jpg",
            ".png" => ".png",
            _ => null,
        };
        if (extension is null)
        {
            return BadRequest();
        }

        await using var output = System.IO.File.Create(Path.Combine("/srv/lunch/photos", Guid.NewGuid().ToString("N") + extension)); // safe TDS1003
        await photo.CopyToAsync(output); // safe TDS1019
        return RedirectToAction(nameof(Import));
    }
}

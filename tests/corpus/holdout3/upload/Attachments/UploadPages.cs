using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Tenpu.Pages;

[Authorize]
public class UploadModel(IWebHostEnvironment environment) : PageModel
{
    private static readonly string[] Refused = [".exe", ".bat", ".cmd"];

    private static readonly HashSet<string> Accepted = new(StringComparer.OrdinalIgnoreCase) { ".pdf", ".jpg", ".png" };

    private string Folder => Path.Combine(environment.ContentRootPath, "attachments");

    public async Task<IActionResult> OnPostAsync(IFormFile document)
    {
        if (document.Length > 5_000_000)
        {
            return BadRequest();
        }

        await using var target = System.IO.File.Create(Path.Combine(Folder, Path.GetFileName(document.FileName)));
        await document.CopyToAsync(target); // weak TDS1019
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRefusedAsync(IFormFile document)
    {
        var extension = Path.GetExtension(document.FileName).ToLowerInvariant();
        if (Refused.Contains(extension) || document.Length > 5_000_000)
        {
            return BadRequest();
        }

        await using var target = System.IO.File.Create(Path.Combine(Folder, Guid.NewGuid().ToString("N") + extension));
        await document.CopyToAsync(target); // weak TDS1019
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostAcceptedAsync(IFormFile document)
    {
        var extension = Path.GetExtension(document.FileName).ToLowerInvariant();
        if (!Accepted.Contains(extension) || document.Length is 0 or > 5_000_000)
        {
            return BadRequest();
        }

        await using var target = System.IO.File.Create(Path.Combine(Folder, Guid.NewGuid().ToString("N") + extension));
        await document.CopyToAsync(target); // safe TDS1019
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostFixedAsync(IFormFile photo)
    {
        if (photo.Length > 2_000_000 || photo.ContentType != "image/jpeg")
        {
            return BadRequest();
        }

        await using var target = System.IO.File.Create(Path.Combine(Folder, $"{Guid.NewGuid():N}.jpg"));
        await photo.CopyToAsync(target); // safe TDS1019
        return RedirectToPage();
    }
}

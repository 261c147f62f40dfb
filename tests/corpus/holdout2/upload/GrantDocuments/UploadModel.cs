using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Grants.Documents;

[Authorize]
[EnableRateLimiting("upload")]
[RequestSizeLimit(20_000_000)]
public class UploadModel(IWebHostEnvironment environment) : PageModel
{
    private static readonly string[] Allowed = [".pdf", ".xlsx", ".docx"];

    [BindProperty]
    public List<IFormFile> Documents { get; set; } = [];

    [BindProperty]
    public IFormFile? Cover { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || Documents.Count > 10)
        {
            return Page();
        }

        foreach (var document in Documents)
        {
            var extension = Path.GetExtension(document.FileName).ToLowerInvariant();
            if (document.Length > 5_000_000 || !Allowed.Contains(extension))
            {
                ModelState.AddModelError(nameof(Documents), "PDF・Excel・Word のみ添付できます。");
                return Page();
            }

            var target = Path.Combine(environment.ContentRootPath, "grants", $"{Guid.NewGuid():N}{extension}");
            await using var stream = new FileStream(target, FileMode.CreateNew); // safe TDS1003 TDS1019
            await document.CopyToAsync(stream, ct);
        }

        return RedirectToPage("Done");
    }

    public async Task<IActionResult> OnPostCoverAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || Cover is null || Cover.ContentType != "application/pdf")
        {
            return Page();
        }

        var name = Guid.NewGuid().ToString("N") + Path.GetExtension(Cover.FileName);
        var target = Path.Combine(environment.WebRootPath, "covers", name);
        await using var stream = new FileStream(target, FileMode.CreateNew);
        await Cover.CopyToAsync(stream, ct); // weak TDS1019
        return RedirectToPage("Done");
    }

    public async Task<IActionResult> OnPostNamedAsync(IFormFile annex, CancellationToken ct)
    {
        if (!ModelState.IsValid || annex.Length > 5_000_000)
        {
            return Page();
        }

        var name = annex.FileName.Replace("..", "");
        await using var stream = System.IO.File.OpenWrite(Path.Combine(environment.WebRootPath, "annex", name)); // weak TDS1003
        await annex.CopyToAsync(stream, ct); // weak TDS1019
        return RedirectToPage("Done");
    }
}

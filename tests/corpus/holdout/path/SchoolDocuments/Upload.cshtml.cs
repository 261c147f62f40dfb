using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gakko.Pages.Documents;

[Authorize(Roles = "Teacher")]
[RequestSizeLimit(5_000_000)]
public class UploadModel : PageModel
{
    private static readonly string[] Allowed = [".pdf", ".xlsx"];
    private readonly string folder;

    public UploadModel(IWebHostEnvironment environment)
    {
        folder = Path.Combine(environment.ContentRootPath, "App_Data", "documents");
    }

    [BindProperty]
    public IFormFile? Document { get; set; }

    [BindProperty]
    public string ClassName { get; set; } = "";

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid || Document is not { Length: > 0 and < 5_000_000 } file)
        {
            return Page();
        }

        var extension = Path.GetExtension(file.FileName).ToLowerInvariant();
        if (!Allowed.Contains(extension))
        {
            return Page();
        }

        using (var output = new FileStream(Path.Combine(folder, Guid.NewGuid() + extension), FileMode.CreateNew)) // safe TDS1003
        {
            await file.CopyToAsync(output); // safe TDS1019
        }

        var directory = Path.Combine(folder, ClassName);
        Directory.CreateDirectory(directory); // weak TDS1003
        return RedirectToPage("Done");
    }

    public async Task<IActionResult> OnPostReplaceAsync(IFormFile file)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await using var output = System.IO.File.OpenWrite(Path.Combine(folder, file.FileName)); // weak TDS1003
        await file.CopyToAsync(output); // weak TDS1019
        return RedirectToPage("Done");
    }

    public IActionResult OnGetDownload(string id)
    {
        if (id.Any(c => !char.IsAsciiLetterOrDigit(c)))
        {
            return BadRequest();
        }

        return PhysicalFile(Path.Combine(folder, id + ".pdf"), "application/pdf"); // safe TDS1003
    }
}

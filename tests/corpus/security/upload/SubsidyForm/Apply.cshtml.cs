using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hojokin.Pages;

[Authorize]
[RequestFormLimits(MultipartBodyLengthLimit = 10_000_000)]
public class ApplyModel(IWebHostEnvironment env) : PageModel
{
    [BindProperty]
    public IFormFile? Ryoshusho { get; set; }

    [BindProperty]
    public List<IFormFile> Mitsumori { get; set; } = [];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid || Ryoshusho is null)
        {
            return Page();
        }

        // 公開フォルダーに元の名前のまま置いている
        var name = Path.GetFileName(Ryoshusho.FileName);
        using var fs = new FileStream(Path.Combine(env.WebRootPath, "uploads", name), FileMode.Create);
        await Ryoshusho.CopyToAsync(fs); // weak TDS1019
        return RedirectToPage("Done");
    }

    public async Task<IActionResult> OnPostMitsumoriAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        foreach (var file in Mitsumori)
        {
            if (file.FileName.EndsWith(".exe") || file.FileName.EndsWith(".bat"))
            {
                continue;
            }

            var saveAs = Guid.NewGuid() + Path.GetExtension(file.FileName);
            using var fs = System.IO.File.OpenWrite(Path.Combine(env.ContentRootPath, "data", saveAs));
            await file.CopyToAsync(fs); // weak TDS1019
        }

        return RedirectToPage("Done");
    }

    public async Task<IActionResult> OnPostMitsumoriPdfAsync()
    {
        if (!ModelState.IsValid || Mitsumori.Count > 5)
        {
            return Page();
        }

        foreach (var file in Mitsumori)
        {
            if (file.Length > 2_000_000 || Path.GetExtension(file.FileName) is not (".pdf" or ".PDF"))
            {
                return Page();
            }

            using var fs = System.IO.File.OpenWrite(Path.Combine(env.ContentRootPath, "data", Guid.NewGuid() + ".pdf"));
            await file.CopyToAsync(fs); // safe TDS1019
        }

        return RedirectToPage("Done");
    }
}

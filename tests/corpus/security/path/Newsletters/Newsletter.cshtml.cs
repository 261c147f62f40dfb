using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Koho.Pages;

[Authorize]
public class NewsletterModel : PageModel
{
    private readonly string _folder;

    public NewsletterModel(IConfiguration configuration)
    {
        _folder = configuration["Newsletters:Folder"] ?? "/srv/newsletters";
    }

    [BindProperty(SupportsGet = true)]
    public string? Issue { get; set; }

    [FromRoute]
    public string Volume { get; set; } = "";

    public string Body { get; private set; } = "";

    public string[] Issues { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!ModelState.IsValid || string.IsNullOrEmpty(Issue))
        {
            return NotFound();
        }

        using var reader = new StreamReader(Path.Combine(_folder, Issue)); // weak TDS1003
        Body = await reader.ReadToEndAsync();
        return Page();
    }

    public async Task<IActionResult> OnGetNumberAsync()
    {
        if (!ModelState.IsValid || !int.TryParse(Issue, out var number))
        {
            return NotFound();
        }

        using var reader = new StreamReader(Path.Combine(_folder, $"issue-{number:000}.txt")); // safe TDS1003
        Body = await reader.ReadToEndAsync();
        return Page();
    }

    public IActionResult OnGetVolume()
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        var directory = Path.Combine(_folder, Volume);
        Issues = Directory.GetFiles(directory, "*.pdf"); // weak TDS1003
        return Page();
    }

    public IActionResult OnGetKnownVolume()
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        var directory = Directory.GetDirectories(_folder).FirstOrDefault(path => Path.GetFileName(path) == Volume);
        if (directory is null)
        {
            return NotFound();
        }

        Issues = Directory.GetFiles(directory, "*.pdf"); // safe TDS1003
        return Page();
    }

    public async Task<IActionResult> OnGetDraftAsync(string? draft)
    {
        if (!ModelState.IsValid || draft?.Trim() is not { Length: > 0 } name)
        {
            return NotFound();
        }

        Body = await System.IO.File.ReadAllTextAsync(_folder + Path.DirectorySeparatorChar + name); // weak TDS1003
        return Page();
    }

    public async Task<IActionResult> OnGetTextAsync(string? draft)
    {
        if (!ModelState.IsValid || Path.GetFileNameWithoutExtension(draft) is not { Length: > 0 } name)
        {
            return NotFound();
        }

        Body = await System.IO.File.ReadAllTextAsync(_folder + Path.DirectorySeparatorChar + name + ".txt"); // safe TDS1003
        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync(string title, string text)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var path = Path.ChangeExtension(Path.Combine(_folder, title), ".txt");
        await System.IO.File.WriteAllTextAsync(path, text); // weak TDS1003
        await System.IO.File.AppendAllTextAsync(Path.Combine(_folder, "history.txt"), title + Environment.NewLine); // safe TDS1003
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostSaveNewAsync(string text)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var path = Path.ChangeExtension(Path.Combine(_folder, Guid.NewGuid().ToString("N")), ".txt");
        await System.IO.File.WriteAllTextAsync(path, text); // safe TDS1003
        return RedirectToPage();
    }
}

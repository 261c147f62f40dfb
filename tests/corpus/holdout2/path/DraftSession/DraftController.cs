using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Draft.Session;

[Authorize]
[AutoValidateAntiforgeryToken]
public class DraftController(IDraftFiles files) : Controller
{
    [HttpPost]
    public IActionResult Choose(string template, Guid draft)
    {
        HttpContext.Session.SetString("template", template);
        HttpContext.Session.SetString("draft", draft.ToString("N"));
        return RedirectToAction("Preview");
    }

    [HttpGet]
    public async Task<IActionResult> Preview(CancellationToken ct)
    {
        var template = HttpContext.Session.GetString("template") ?? "blank";
        var path = template;
        files.Complete(ref path, ".html");
        var text = await System.IO.File.ReadAllTextAsync(path, ct); // weak TDS1003
        return View("Preview", text.Length);
    }

    [HttpGet]
    public async Task<IActionResult> Saved(CancellationToken ct)
    {
        var draft = Guid.ParseExact(HttpContext.Session.GetString("draft") ?? Guid.Empty.ToString("N"), "N");
        var path = draft.ToString("N");
        files.Complete(ref path, ".json");
        var text = await System.IO.File.ReadAllTextAsync(path, ct); // safe TDS1003
        return View("Preview", text.Length);
    }
}

public interface IDraftFiles
{
    void Complete(ref string name, string extension);
}

public sealed class DraftFiles(IWebHostEnvironment environment) : IDraftFiles
{
    public void Complete(ref string name, string extension)
    {
        name = Path.Combine(environment.ContentRootPath, "drafts", name + extension);
    }
}

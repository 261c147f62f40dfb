using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Gikai.Minutes;

[Authorize]
[AutoValidateAntiforgeryToken]
public class MinutesController(IMinutesStore store, IWebHostEnvironment environment) : Controller
{
    public IActionResult Show(string session, string file)
    {
        var text = store.Read(session, file);
        return text is null ? NotFound() : View("Show", text);
    }

    public IActionResult Latest(Guid id) => View("Show", store.ReadById(id));

    public IActionResult Pdf(string file)
    {
        if (file.Contains("..") || Path.IsPathRooted(file) || file.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0)
        {
            return BadRequest();
        }

        return PhysicalFile(Path.Combine(environment.ContentRootPath, "minutes", file), "application/pdf"); // safe TDS1003
    }

    public IActionResult Audio([FromRoute] string id) =>
        PhysicalFile($"{environment.ContentRootPath}/audio/{id}.mp3", "audio/mpeg"); // weak TDS1003

    [HttpPost]
    [Authorize(Roles = "secretariat")]
    public IActionResult Remove(string session, string file)
    {
        store.Remove(session, file);
        return RedirectToAction(nameof(Show));
    }

    [HttpPost]
    [Authorize(Roles = "secretariat")]
    public IActionResult Publish(string session, string body)
    {
        store.Write(session, body);
        return RedirectToAction(nameof(Show));
    }
}

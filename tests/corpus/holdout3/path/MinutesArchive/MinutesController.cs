using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Gikai.Minutes;

[Authorize]
[AutoValidateAntiforgeryToken]
public class MinutesController(IMinutesStore store, IWebHostEnvironment environment) : Controller
{
    public IActionResult Show(string meeting, string file)
    {
        var text = store.Read(meeting, file);
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
    public IActionResult Remove(string meeting, string file)
    {
        store.Remove(meeting, file);
        return RedirectToAction(nameof(Show));
    }

    [HttpPost]
    [Authorize(Roles = "secretariat")]
    public IActionResult Publish(string meeting, string body)
    {
        store.Write(meeting, body);
        return RedirectToAction(nameof(Show));
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Civic.Photos;

[Authorize]
[AutoValidateAntiforgeryToken]
[EnableRateLimiting("upload")]
public class PhotosController(IPhotoStore store) : Controller
{
    [HttpPost]
    [RequestSizeLimit(8_000_000)]
    public async Task<IActionResult> Report(IFormFile photo, CancellationToken ct)
    {
        var result = await store.SaveAsync(photo, ct);
        return result ? RedirectToAction("Done") : BadRequest();
    }

    [HttpPost]
    [RequestSizeLimit(8_000_000)]
    public async Task<IActionResult> ReportChecked(IFormFile photo, CancellationToken ct)
    {
        var result = await store.SaveCheckedAsync(photo, ct);
        return result ? RedirectToAction("Done") : BadRequest();
    }

    [HttpGet]
    public IActionResult Done() => View();
}

public interface IPhotoStore
{
    Task<bool> SaveAsync(IFormFile photo, CancellationToken ct);

    Task<bool> SaveCheckedAsync(IFormFile photo, CancellationToken ct);
}

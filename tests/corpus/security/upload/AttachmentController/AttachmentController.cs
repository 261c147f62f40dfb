using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kouen.Reservation.Web;

/// <summary>公園使用許可申請の添付書類。</summary>
[Authorize]
[AutoValidateAntiforgeryToken]
public class AttachmentController : Controller
{
    private static readonly HashSet<string> Allowed = new(StringComparer.OrdinalIgnoreCase) { ".pdf", ".jpg", ".png" };
    private const long MaxBytes = 5 * 1024 * 1024;
    private readonly string _root;

    public AttachmentController(IWebHostEnvironment env)
    {
        _root = Path.Combine(env.ContentRootPath, "attachments");
    }

    [HttpPost]
    [RequestSizeLimit(MaxBytes)]
    public async Task<IActionResult> Plan(IFormFile zumen, CancellationToken ct)
    {
        await using var stream = System.IO.File.Create(Path.Combine(_root, Guid.NewGuid().ToString("N") + Path.GetExtension(zumen.FileName)));
        await zumen.CopyToAsync(stream, ct); // weak TDS1019
        return RedirectToAction("Index", "Home");
    }

    [HttpPost]
    [RequestSizeLimit(MaxBytes)]
    public async Task<IActionResult> PlanChecked(IFormFile zumen, CancellationToken ct)
    {
        var ext = Path.GetExtension(zumen.FileName);
        if (!Allowed.Contains(ext) || zumen.Length is 0 or > MaxBytes)
        {
            ModelState.AddModelError(nameof(zumen), "PDF または画像(5MB以下)を選んでください。");
            return View("Plan");
        }

        await using var stream = System.IO.File.Create(Path.Combine(_root, Guid.NewGuid().ToString("N") + ext.ToLowerInvariant()));
        await zumen.CopyToAsync(stream, ct); // safe TDS1019
        return RedirectToAction("Index", "Home");
    }

    [HttpPost]
    [RequestSizeLimit(MaxBytes)]
    public async Task<IActionResult> Photo(IFormFile shashin, CancellationToken ct)
    {
        if (shashin.ContentType.StartsWith("image/", StringComparison.Ordinal))
        {
            await using var target = new FileStream(Path.Combine(_root, $"{Guid.NewGuid():N}{Path.GetExtension(shashin.FileName)}"), FileMode.CreateNew);
            await shashin.CopyToAsync(target, ct); // weak TDS1019
        }

        return RedirectToAction("Index", "Home");
    }

    [HttpPost]
    [RequestSizeLimit(MaxBytes)]
    public async Task<IActionResult> PhotoSniffed(IFormFile shashin, CancellationToken ct)
    {
        if (shashin.Length > MaxBytes || !Path.GetExtension(shashin.FileName).Equals(".jpg", StringComparison.OrdinalIgnoreCase))
        {
            return BadRequest();
        }

        var head = new byte[3];
        await using var source = shashin.OpenReadStream();
        if (await source.ReadAsync(head, ct) != 3 || !head.AsSpan().SequenceEqual<byte>([0xFF, 0xD8, 0xFF]))
        {
            return BadRequest();
        }

        source.Position = 0;
        await using var target = new FileStream(Path.Combine(_root, $"{Guid.NewGuid():N}.jpg"), FileMode.CreateNew);
        await source.CopyToAsync(target, ct); // safe TDS1019
        return RedirectToAction("Index", "Home");
    }
}

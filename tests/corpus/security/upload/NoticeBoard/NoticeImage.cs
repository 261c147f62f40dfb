using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace Kairanban.Components;

[Route("/notices/image")]
[Authorize]
public partial class NoticeImage : ComponentBase
{
    private static readonly string[] Types = ["image/jpeg", "image/png"];

    [Inject]
    private IWebHostEnvironment Env { get; set; } = default!;

    private string? Message { get; set; }

    private async Task OnChosen(InputFileChangeEventArgs e)
    {
        var file = e.File;
        await using var to = File.Create(Path.Combine(Env.WebRootPath, "notice", Path.GetFileName(file.Name)));
        await file.OpenReadStream(1_000_000).CopyToAsync(to); // weak TDS1019
    }

    private async Task OnChosenChecked(InputFileChangeEventArgs e)
    {
        var file = e.File;
        var extension = Path.GetExtension(file.Name).ToLowerInvariant();
        if (!Types.Contains(file.ContentType) || extension is not (".jpg" or ".png") || file.Size > 1_000_000)
        {
            Message = "JPEG か PNG(1MB以下)を選んでください。";
            return;
        }

        await using var to = File.Create(Path.Combine(Env.ContentRootPath, "notice", Guid.NewGuid().ToString("N") + extension));
        await file.OpenReadStream(1_000_000).CopyToAsync(to); // safe TDS1019
    }

    private async Task OnMany(InputFileChangeEventArgs e)
    {
        foreach (var image in e.GetMultipleFiles(3))
        {
            var generated = $"{Guid.NewGuid():N}{Path.GetExtension(image.Name)}";
            await using FileStream to = new(Path.Combine(Env.WebRootPath, "notice", generated), FileMode.Create);
            await image.OpenReadStream(500_000).CopyToAsync(to); // weak TDS1019
        }
    }

    private async Task OnLogo(InputFileChangeEventArgs e)
    {
        if (e.File.Size > 300_000 || !e.File.Name.EndsWith(".png", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        await using FileStream to = new(Path.Combine(Env.ContentRootPath, "logo", "logo.png"), FileMode.Create);
        await e.File.OpenReadStream(300_000).CopyToAsync(to); // safe TDS1019
    }
}

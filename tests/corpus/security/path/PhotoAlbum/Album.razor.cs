using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace Shashin;

[Route("/albums/{Album}")]
[Authorize]
public partial class AlbumPage : ComponentBase
{
    private const string Root = "/srv/photos";
    private static readonly string[] ImageTypes = ["image/jpeg", "image/png"];

    private string[] _photos = [];
    private string _caption = "";

    [Parameter]
    public string Album { get; set; } = "";

    [SupplyParameterFromQuery]
    public string? Photo { get; set; }

    [SupplyParameterFromQuery]
    public int Page { get; set; }

    protected override void OnInitialized()
    {
        var folder = $"{Root}/{Album}";
        _photos = Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).ToArray(); // weak TDS1003
    }

    protected override async Task OnParametersSetAsync()
    {
        if (Photo is { } photo)
        {
            _caption = await File.ReadAllTextAsync(Path.Combine(Root, "captions", photo + ".txt")); // weak TDS1003
        }

        if (_photos.FirstOrDefault(known => string.Equals(known, Photo, StringComparison.Ordinal)) is { } found)
        {
            _caption = await File.ReadAllTextAsync(Path.Combine(Root, "captions", found + ".txt")); // safe TDS1003
        }

        _caption += await File.ReadAllTextAsync(Path.Combine(Root, "pages", Page + ".txt")); // safe TDS1003
    }

    private async Task UploadAsync(InputFileChangeEventArgs change)
    {
        if (!ImageTypes.Contains(change.File.ContentType))
        {
            return;
        }

        await using var input = change.File.OpenReadStream(2_000_000);
        await using var output = new FileStream(Path.Combine(Root, "uploads", Guid.NewGuid() + ".img"), FileMode.CreateNew); // safe TDS1003
        await input.CopyToAsync(output);
    }
}

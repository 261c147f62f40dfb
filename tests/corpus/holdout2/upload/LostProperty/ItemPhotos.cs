namespace Lost.Property;

public interface IItemPhotos
{
    Task<string> StoreAsync(IFormFile file, CancellationToken ct);

    Task<string?> StoreCheckedAsync(IFormFile file, CancellationToken ct);
}

public sealed class ItemPhotos(IWebHostEnvironment environment) : IItemPhotos
{
    private string Folder => Path.Combine(environment.WebRootPath, "lost");

    public async Task<string> StoreAsync(IFormFile file, CancellationToken ct)
    {
        var name = Path.GetFileName(file.FileName);
        await using var target = new FileStream(Path.Combine(Folder, name), FileMode.Create);
        await file.CopyToAsync(target, ct); // weak TDS1019
        return name;
    }

    public async Task<string?> StoreCheckedAsync(IFormFile file, CancellationToken ct)
    {
        string? extension = Path.GetExtension(file.FileName).ToUpperInvariant() switch
        {
            ".JPG" or ".JPEG" => ".jpg",
            ".PNG" => ".png",
            _ => null,
        };
        if (extension is null || file.Length is 0 or > 4_000_000)
        {
            return null;
        }

        var name = Path.GetRandomFileName() + extension;
        await using var target = new FileStream(Path.Combine(Folder, name), FileMode.CreateNew); // safe TDS1003 TDS1019
        await file.CopyToAsync(target, ct);
        return name;
    }
}

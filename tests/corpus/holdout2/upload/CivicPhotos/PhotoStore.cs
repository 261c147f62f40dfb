namespace Civic.Photos;

public sealed class PhotoStore(IWebHostEnvironment environment) : IPhotoStore
{
    private static readonly Dictionary<string, byte[]> Signatures = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = [0xFF, 0xD8, 0xFF],
        [".png"] = [0x89, 0x50, 0x4E, 0x47],
    };

    public async Task<bool> SaveAsync(IFormFile photo, CancellationToken ct)
    {
        if (photo.Length == 0)
        {
            return false;
        }

        var path = Path.Combine(environment.WebRootPath, "photos", photo.FileName);
        await using var target = File.Create(path); // weak TDS1003
        await photo.CopyToAsync(target, ct); // weak TDS1019
        return true;
    }

    public async Task<bool> SaveCheckedAsync(IFormFile photo, CancellationToken ct)
    {
        var extension = Path.GetExtension(photo.FileName);
        if (photo.Length is 0 or > 8_000_000 || !Signatures.TryGetValue(extension, out var signature))
        {
            return false;
        }

        await using var content = photo.OpenReadStream();
        var head = new byte[signature.Length];
        await content.ReadExactlyAsync(head, ct);
        if (!head.AsSpan().SequenceEqual(signature)) // safe TDS1112
        {
            return false;
        }

        content.Position = 0;
        var path = Path.Combine(environment.ContentRootPath, "photos", Guid.CreateVersion7().ToString("N") + extension);
        await using var target = File.Create(path); // safe TDS1003 TDS1019
        await content.CopyToAsync(target, ct);
        return true;
    }
}

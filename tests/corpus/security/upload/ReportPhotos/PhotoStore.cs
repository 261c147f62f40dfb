namespace MachiReport;

public sealed class PhotoStore(IConfiguration configuration)
{
    private const int Limit = 8 * 1024 * 1024;

    private static readonly Dictionary<string, string> ExtensionOf = new(StringComparer.OrdinalIgnoreCase)
    {
        ["image/jpeg"] = ".jpg",
        ["image/png"] = ".png",
    };

    private string Folder => configuration["Photos:Folder"] ?? throw new InvalidOperationException("Photos:Folder");

    public async Task SaveAsAsync(IFormFile photo, CancellationToken ct)
    {
        var type = photo.ContentType;
        // 拡張子をブラウザーの申告から作る
        var ext = "." + type[(type.LastIndexOf('/') + 1)..].Replace("/", "");
        await using var file = File.Create(Path.Combine(Folder, Path.GetRandomFileName() + Path.GetFileName(ext)));
        await photo.CopyToAsync(file, ct); // weak TDS1019
    }

    public async Task<bool> SaveCheckedAsync(IFormFile photo, CancellationToken ct)
    {
        if (photo.Length > Limit || !ExtensionOf.TryGetValue(photo.ContentType, out var ext) || !await LooksLikeImageAsync(photo, ct))
        {
            return false;
        }

        await using var file = File.Create(Path.Combine(Folder, Path.GetRandomFileName() + ext));
        await photo.CopyToAsync(file, ct); // safe TDS1019
        return true;
    }

    public async Task<string> SaveIconAsync(IFormFile icon)
    {
        var extension = new FileInfo(icon.FileName).Extension.ToLower();
        var id = Guid.NewGuid().ToString("N");
        await using var file = new FileStream($"{Folder}/{id}{extension}", FileMode.CreateNew);
        await icon.CopyToAsync(file); // weak TDS1019
        return id;
    }

    private static async Task<bool> LooksLikeImageAsync(IFormFile photo, CancellationToken ct)
    {
        await using var stream = photo.OpenReadStream();
        var head = new byte[4];
        await stream.ReadExactlyAsync(head, ct);
        return head is [0xFF, 0xD8, 0xFF, _] or [0x89, 0x50, 0x4E, 0x47];
    }
}

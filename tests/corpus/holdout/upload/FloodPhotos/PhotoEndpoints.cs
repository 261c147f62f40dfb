using System.IO.Compression;

namespace Bosai.Photos;

public static class PhotoEndpoints
{
    private const long Limit = 8 * 1024 * 1024;
    private static readonly Dictionary<string, string> Types = new() { ["image/jpeg"] = ".jpg", ["image/png"] = ".png" };

    public static void MapPhotos(this WebApplication app)
    {
        app.UseAntiforgery();
        var photos = app.MapGroup("/photos").RequireAuthorization();
        photos.MapPost("/", async (IFormFile photo) =>
        {
            var path = Path.Combine("/srv/photos", Path.GetFileName(photo.FileName));
            await using var stream = File.Create(path); // safe TDS1003
            await photo.CopyToAsync(stream); // weak TDS1019
            return Results.NoContent();
        });
        photos.MapPost("/checked", async (IFormFile photo) =>
        {
            if (photo.Length > Limit || !Types.TryGetValue(photo.ContentType, out var extension))
            {
                return Results.BadRequest();
            }

            await using var stream = File.Create(Path.Combine("/srv/photos", Path.GetRandomFileName() + extension)); // safe TDS1003
            await photo.CopyToAsync(stream); // safe TDS1019
            return Results.NoContent();
        });
        photos.MapPost("/zip", async (IFormFile archive) =>
        {
            await using var content = archive.OpenReadStream();
            await Unpack.AllAsync(content, "/srv/photos/unpacked");
            await Unpack.CheckedAsync(content, "/srv/photos/unpacked");
            return Results.NoContent();
        });
    }
}

using Microsoft.AspNetCore.Mvc;

namespace Lost.Property;

public static class LostPropertyEndpoints
{
    public static void MapLostProperty(this IEndpointRouteBuilder app)
    {
        var items = app.MapGroup("/lost").RequireAuthorization("Counter").RequireRateLimiting("upload");
        items.MapPost("/photo", PhotoAsync);
        items.MapPost("/photo/checked", CheckedPhotoAsync);
        items.MapPost("/inventory", InventoryAsync);
    }

    [RequestSizeLimit(4_000_000)]
    private static async Task<IResult> PhotoAsync(IFormFile file, IItemPhotos photos, CancellationToken ct) =>
        Results.Ok(await photos.StoreAsync(file, ct));

    [RequestSizeLimit(4_000_000)]
    private static async Task<IResult> CheckedPhotoAsync(IFormFile file, IItemPhotos photos, CancellationToken ct) =>
        await photos.StoreCheckedAsync(file, ct) is { } name ? Results.Ok(name) : Results.BadRequest();

    [RequestSizeLimit(4_000_000)]
    private static async Task<IResult> InventoryAsync(IFormFileCollection files, IItemPhotos photos, CancellationToken ct)
    {
        var names = new List<string>();
        foreach (var file in files.Take(5))
        {
            if (await photos.StoreCheckedAsync(file, ct) is { } name)
            {
                names.Add(name);
            }
        }

        return Results.Ok(names);
    }
}

using Microsoft.AspNetCore.Http.HttpResults;

namespace Bosai.Photos;

public static class PhotoEndpoints
{
    private const string Root = "/srv/bosai/photos";

    private static readonly Dictionary<string, string> Albums = new()
    {
        ["river"] = "/srv/bosai/photos/river",
        ["road"] = "/srv/bosai/photos/road",
    };

    public static RouteGroupBuilder MapPhotos(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/photos").RequireAuthorization("bosai");
        group.MapGet("/album", Album);
        group.MapGet("/album/known", KnownAlbum);
        group.MapGet("/thumb", Thumb);
        group.MapGet("/thumb/{number:long}", ThumbByNumber);
        group.MapPost("/folder", CreateFolder);
        group.MapPost("/folder/dated", CreateDatedFolder);
        return group;
    }

    private static Ok<string[]> Album(string album) =>
        TypedResults.Ok(Directory.GetFiles(Root + "/" + album, "*.jpg")); // weak TDS1003

    private static Results<Ok<string[]>, NotFound> KnownAlbum(string album) =>
        Albums.TryGetValue(album, out var folder)
            ? TypedResults.Ok(Directory.GetFiles(folder, "*.jpg")) // safe TDS1003
            : TypedResults.NotFound();

    private static PhysicalFileHttpResult Thumb(HttpRequest request)
    {
        var requested = request.Headers["X-Photo"].FirstOrDefault() ?? "none.jpg";
        var path = Path.Join(Root, "thumbs", requested);
        return TypedResults.PhysicalFile(path, "image/jpeg"); // weak TDS1003
    }

    private static PhysicalFileHttpResult ThumbByNumber(long number) =>
        TypedResults.PhysicalFile(Path.Join(Root, "thumbs", number.ToString("D8") + ".jpg"), "image/jpeg"); // safe TDS1003

    private static Created CreateFolder(FolderInput input)
    {
        var path = Path.Combine(Root, input.Event.Trim());
        Directory.CreateDirectory(path); // weak TDS1003
        return TypedResults.Created();
    }

    private static Created CreateDatedFolder(DatedFolderInput input)
    {
        var path = Path.Combine(Root, input.Day.ToString("yyyyMMdd"), input.Kind.ToString());
        Directory.CreateDirectory(path); // safe TDS1003
        return TypedResults.Created();
    }
}

public record FolderInput(string Event);

public record DatedFolderInput(DateOnly Day, DamageKind Kind);

public enum DamageKind
{
    Road,
    River,
}

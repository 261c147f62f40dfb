using Microsoft.AspNetCore.Http.HttpResults;

namespace Bosai.Maps;

public static class MapEndpoints
{
    public static void MapMaps(this WebApplication app)
    {
        var maps = app.MapGroup("/maps").RequireAuthorization();
        maps.MapGet("/flood/{layer}/{*file}", GetFlood);
        maps.MapGet("/quake/{layer}/{*file}", (string layer, string file, QuakeTiles tiles) => TypedResults.File(tiles.Read(layer, file), "image/png"));
        maps.MapGet("/tile/{name}", Results<FileContentHttpResult, NotFound> (string name, FloodTiles tiles) =>
        {
            if (!TileName.TryCreate(name, out var tile))
            {
                return TypedResults.NotFound();
            }

            return TypedResults.Bytes(tiles.Read(tile), "image/png");
        });
        maps.MapPost("/note/{id:int}", async (int id, HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            var kind = form["kind"].ToString();
            await File.WriteAllTextAsync($"/srv/maps/notes/{id}.{kind}", "memo"); // weak TDS1003
            await File.WriteAllTextAsync($"/srv/maps/notes/{id}.{(kind == "md" ? "md" : "txt")}", "memo"); // safe TDS1003
        });
    }

    private static FileContentHttpResult GetFlood(string layer, string file, FloodTiles tiles) =>
        TypedResults.File(tiles.Read(layer, file), "image/png");
}

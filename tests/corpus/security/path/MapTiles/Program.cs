using Chizu;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication();
builder.Services.AddAuthorization();
builder.Services.AddSingleton<TileFiles>();

var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthentication();
app.UseAuthorization();

var root = app.Configuration["Tiles:Root"] ?? "/srv/tiles";

app.MapGet("/tiles/{z:int}/{x:int}/{y:int}.png", (int z, int x, int y) =>
{
    var path = Path.Combine(root, $"{z}", $"{x}", $"{y}.png");
    return File.Exists(path) ? Results.File(path, "image/png") : Results.NotFound(); // safe TDS1003
}).RequireAuthorization();

app.MapGet("/layers/{layer}/{*tile}", (HttpContext context) =>
{
    var layer = context.GetRouteValue("layer")?.ToString() ?? "base";
    var tile = context.Request.RouteValues["tile"] as string;
    var path = Path.Combine(root, layer, tile ?? "0.png");
    return File.Exists(path) ? Results.File(path, "image/png") : Results.NotFound(); // weak TDS1003
}).RequireAuthorization();

app.MapGet("/legend", LegendOf).RequireAuthorization();
app.MapGet("/legend/{name}", Legends.Named).RequireAuthorization();
app.MapGet("/hazard/{area}", (string area, TileFiles files) => files.Hazard(area)).RequireAuthorization();
app.MapGet("/hazard/listed/{area}", (string area, TileFiles files) => files.ListedHazard(area)).RequireAuthorization();
app.MapPost("/marks", async (Mark mark, TileFiles files) =>
{
    await files.KeepAsync(mark);
    return Results.NoContent();
}).RequireAuthorization("editor");

app.Run();

IResult LegendOf(HttpRequest request)
{
    var style = request.Cookies["style"] ?? "plain";
    var lines = File.ReadLines(Path.Combine(root, "legends", style + ".txt")); // weak TDS1003
    return Results.Ok(lines.Take(20).ToList());
}

namespace Chizu
{
    internal sealed record Mark(string Layer, double Latitude, double Longitude);

    internal static class Legends
    {
        private static readonly List<string> Names = ["flood", "quake", "tsunami"];

        public static IResult Named(string name, IConfiguration configuration)
        {
            if (!Names.Contains(name, StringComparer.Ordinal))
            {
                return Results.NotFound();
            }

            return Results.Ok(File.ReadLines($"{configuration["Tiles:Root"]}/legends/{name}.txt").ToList()); // safe TDS1003
        }
    }

    internal sealed class TileFiles(IConfiguration configuration)
    {
        private readonly string _root = Path.GetFullPath(configuration["Tiles:Root"] ?? "/srv/tiles");

        public IResult Hazard(string area)
        {
            var path = Path.GetFullPath(area, _root);
            return Results.Bytes(File.ReadAllBytes(path), "image/png"); // weak TDS1003
        }

        public IResult ListedHazard(string area)
        {
            var path = Path.GetFullPath(area, _root);
            var relative = Path.GetRelativePath(_root, path);
            if (relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative))
            {
                return Results.NotFound();
            }

            return Results.Bytes(File.ReadAllBytes(path), "image/png"); // safe TDS1003
        }

        public async Task KeepAsync(Mark mark)
        {
            await using var writer = new StreamWriter(Path.Combine(_root, "marks", mark.Layer + ".csv"), append: true); // weak TDS1003
            await writer.WriteLineAsync($"{mark.Latitude:R},{mark.Longitude:R}");
            await using var index = new StreamWriter(Path.Combine(_root, "marks", $"{mark.Latitude:0}.csv"), append: true); // safe TDS1003
            await index.WriteLineAsync(mark.Longitude.ToString("R"));
        }
    }
}

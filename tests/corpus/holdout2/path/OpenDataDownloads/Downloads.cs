using System.Collections.Frozen;
using System.Globalization;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace OpenData.Downloads;

public sealed class DownloadOptions
{
    public string Root { get; set; } = "/srv/opendata";

    public FrozenDictionary<string, string> Datasets { get; set; } = FrozenDictionary<string, string>.Empty;
}

public static class Downloads
{
    public static void MapDownloads(this IEndpointRouteBuilder app)
    {
        app.MapGet("/data/files/{**name}", (string name, IOptions<DownloadOptions> options) =>
        {
            var path = options.Value.Root + "/" + name;
            return Results.File(path, "text/csv"); // weak TDS1003
        }).RequireAuthorization();

        app.MapGet("/data/keyed/{key}", (string key, IOptions<DownloadOptions> options) =>
            options.Value.Datasets.TryGetValue(key, out var file)
                ? Results.File(Path.Combine(options.Value.Root, file), "text/csv") // safe TDS1003
                : Results.NotFound()).RequireAuthorization();

        app.MapGet("/data/raw", SendAsync).RequireAuthorization();
        app.MapGet("/data/monthly/{year:int}/{month:int}", Monthly).RequireAuthorization();
        app.MapGet("/data/lines/{**name}", LinesAsync).RequireAuthorization();
    }

    private static async Task SendAsync(HttpContext context, IOptions<DownloadOptions> options)
    {
        var requested = context.Request.Query["file"].FirstOrDefault() ?? "index.csv";
        var provider = new PhysicalFileProvider(options.Value.Root);
        var info = provider.GetFileInfo(requested);
        if (info.Exists)
        {
            await context.Response.SendFileAsync(info, context.RequestAborted); // safe TDS1003
            return;
        }

        var archive = Path.Join(options.Value.Root, "archive", requested);
        await context.Response.SendFileAsync(archive, context.RequestAborted); // weak TDS1003
    }

    private static IResult Monthly(int year, int month, IOptions<DownloadOptions> options)
    {
        var stamp = new DateOnly(year, month, 1).ToString("yyyy-MM", CultureInfo.InvariantCulture);
        var stream = new FileStream(Path.Combine(options.Value.Root, $"{stamp}.csv"), FileMode.Open, FileAccess.Read); // safe TDS1003
        return TypedResults.Stream(stream, "text/csv");
    }

    private static async IAsyncEnumerable<string> LinesAsync(string name, IOptions<DownloadOptions> options)
    {
        using var reader = new StreamReader(Path.Combine(options.Value.Root, name + ".txt")); // weak TDS1003
        while (await reader.ReadLineAsync() is { } line)
        {
            yield return line;
        }
    }
}

using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc;

namespace Ikkatsu;

public sealed class UploadQueue
{
    private readonly ConcurrentQueue<UploadItem> _items = new();

    public void Add(UploadItem item) => _items.Enqueue(item);

    public UploadItem? Take() => _items.TryDequeue(out var item) ? item : null;
}

public sealed record UploadItem(string Name, string Delimiter, long Size)
{
    public required Guid Number { get; init; }
}

public static class UploadEndpoints
{
    public static void MapUploads(this RouteGroupBuilder group)
    {
        group.RequireAuthorization("uploader");
        group.MapPost("/", ([FromBody] UploadItem item, UploadQueue queue, ILogger<UploadQueue> logger) =>
        {
            queue.Add(item);
            var (prefix, text) = ("受付", item.Delimiter);
            logger.LogInformation(string.Concat(prefix, " ", text)); // weak TDS1016
            logger.LogInformation(string.Concat(prefix, " ", item.Number)); // safe TDS1016
            return Results.Accepted();
        });
    }
}

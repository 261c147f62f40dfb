using System.Collections.Concurrent;

namespace Feed.Poller;

public sealed class FeedList
{
    private readonly ConcurrentDictionary<string, byte> _addresses = new();

    public ConcurrentQueue<string> Slugs { get; } = new();

    public IReadOnlyCollection<string> Addresses => _addresses.Keys.ToArray();

    public bool Add(string address) => _addresses.TryAdd(address, 0);
}

public static class FeedListEndpoints
{
    public static void MapFeedList(this IEndpointRouteBuilder app)
    {
        var feeds = app.MapGroup("/feeds").RequireAuthorization("Publisher");
        feeds.MapPost("/", (string address, FeedList list, ILogger<FeedList> audit) =>
        {
            audit.LogInformation("Feed added");
            return list.Add(address) ? Results.Created() : Results.Conflict();
        });
        feeds.MapPost("/slugs/{slug}", (string slug, FeedList list, ILogger<FeedList> audit) =>
        {
            audit.LogInformation("Slug added");
            list.Slugs.Enqueue(slug);
            return Results.Accepted();
        });
    }
}

using System.Collections.Concurrent;

namespace Oshirase;

public class FeedCache(IHttpClientFactory clients)
{
    private readonly ConcurrentDictionary<string, byte[]> _feeds = new();

    private HttpClient Client => clients.CreateClient(nameof(FeedCache));

    public async Task LoadAsync(string name, string url)
    {
        var address = Normalize(url);
        _feeds[name] = await Client.GetByteArrayAsync(address); // weak TDS1008
    }

    public async Task LoadKnownAsync(FeedKind kind)
    {
        var address = Normalize($"https://www.city.example.jp/feeds/{kind}.xml");
        _feeds[kind.ToString()] = await Client.GetByteArrayAsync(address); // safe TDS1008
    }

    private static string Normalize(string url) => url.Trim().Replace(" ", "%20", StringComparison.Ordinal);
}

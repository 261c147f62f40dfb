using System.Runtime.CompilerServices;

namespace OpenData;

public interface IDatasetFetcher
{
    Task<string> HeadAsync(string url, CancellationToken stop);

    Task<string?> CheckedHeadAsync(string url, CancellationToken stop);

    Task<string[]?> RowsAsync(RowsRequest request, CancellationToken stop);

    Task<string[]?> RowsAsync(KnownDataset dataset, int page, CancellationToken stop);

    IAsyncEnumerable<long> SizesAsync(IEnumerable<string> urls, CancellationToken stop);
}

public class DatasetFetcher : IDatasetFetcher
{
    private static readonly HashSet<string> Hosts = ["data.city.example.jp", "catalog.metro.example.jp"];

    private readonly HttpClient _http;

    public DatasetFetcher(HttpClient http) => _http = http;

    public async Task<string> HeadAsync(string url, CancellationToken stop)
    {
        await using var stream = await _http.GetStreamAsync(url, stop); // weak TDS1008
        using var reader = new StreamReader(stream);
        return await reader.ReadLineAsync(stop) ?? "";
    }

    public async Task<string?> CheckedHeadAsync(string url, CancellationToken stop)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps || !Hosts.Contains(uri.Host))
        {
            return null;
        }

        await using var stream = await _http.GetStreamAsync(uri, stop); // safe TDS1008
        using var reader = new StreamReader(stream);
        return await reader.ReadLineAsync(stop);
    }

    public Task<string[]?> RowsAsync(RowsRequest request, CancellationToken stop)
    {
        var url = request.Endpoint.TrimEnd('/') + $"/rows?page={request.Page}";
        return _http.GetFromJsonAsync<string[]>(url, stop); // weak TDS1008
    }

    public Task<string[]?> RowsAsync(KnownDataset dataset, int page, CancellationToken stop)
    {
        var url = $"https://data.city.example.jp/{dataset.ToString().ToLowerInvariant()}/rows?page={page}";
        return _http.GetFromJsonAsync<string[]>(url, stop); // safe TDS1008
    }

    public async IAsyncEnumerable<long> SizesAsync(IEnumerable<string> urls, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var url in urls.Distinct())
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, url); // weak TDS1008
            using var response = await _http.SendAsync(request, stop);
            yield return response.Content.Headers.ContentLength ?? 0;
        }

        foreach (var host in Hosts)
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, "https://" + host); // safe TDS1008
            using var response = await _http.SendAsync(request, stop);
            yield return response.Content.Headers.ContentLength ?? 0;
        }
    }
}

using System.Net.Http.Headers;

namespace Bosai.Rivers;

public interface ILevelClient
{
    Task<string> StationAsync(string station);
    Task<string> RelativeAsync(string resource);
    Task<byte[]> CameraAsync(string url);
    Task<byte[]> KnownCameraAsync(string url);
    Task NotifyAsync(string webhook, string message);
}

public sealed class LevelClient : ILevelClient
{
    private static readonly HashSet<string> CameraHosts = ["cam1.river.example.go.jp", "cam2.river.example.go.jp"];

    private readonly HttpClient _http;

    public LevelClient(HttpClient http)
    {
        _http = http;
        _http.BaseAddress = new Uri("https://river.example.go.jp/api/");
        _http.Timeout = TimeSpan.FromSeconds(10);
    }

    public Task<string> StationAsync(string station) =>
        _http.GetStringAsync($"stations/{Uri.EscapeDataString(station)}/level"); // safe TDS1008

    public Task<string> RelativeAsync(string resource) => _http.GetStringAsync(resource); // weak TDS1008

    public async Task<byte[]> CameraAsync(string url)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url); // weak TDS1008
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("image/jpeg"));
        using var response = await _http.SendAsync(request);
        return await response.Content.ReadAsByteArrayAsync();
    }

    public async Task<byte[]> KnownCameraAsync(string url)
    {
        var uri = new Uri(url, UriKind.Absolute);
        if (uri.Scheme != Uri.UriSchemeHttps || !CameraHosts.Contains(uri.Host))
        {
            return [];
        }

        return await _http.GetByteArrayAsync(uri); // safe TDS1008
    }

    public async Task NotifyAsync(string webhook, string message)
    {
        var target = new UriBuilder { Scheme = "https", Host = webhook, Path = "notify" }.Uri;
        using var response = await _http.PostAsJsonAsync(target, new { message }); // weak TDS1008
        response.EnsureSuccessStatusCode();
    }
}

using Microsoft.Extensions.Options;

namespace Reservation.Webhooks;

public sealed class WebhookOptions
{
    public Dictionary<string, Uri> Registered { get; } = new(StringComparer.Ordinal);
}

public sealed class WebhookTester : IWebhookTester
{
    private readonly HttpClient _client;
    private readonly WebhookOptions _options;

    public WebhookTester(HttpClient client, IOptions<WebhookOptions> options)
    {
        _client = client;
        _client.BaseAddress = new Uri("https://hooks.city.example.jp/");
        _options = options.Value;
    }

    public async Task<int> TestAsync(string callback, CancellationToken ct)
    {
        var uri = new UriBuilder(callback) { Query = "test=1" }.Uri;
        using var response = await _client.PostAsJsonAsync(uri, new { ok = true }, ct); // weak TDS1008
        return (int)response.StatusCode;
    }

    public async Task<int?> TestRegisteredAsync(string name, CancellationToken ct)
    {
        if (!_options.Registered.TryGetValue(name, out var uri))
        {
            return null;
        }

        using var response = await _client.PostAsJsonAsync(uri, new { ok = true }, ct); // safe TDS1008
        return (int)response.StatusCode;
    }

    public async Task<int> TestFacilityAsync(string code, string name, CancellationToken ct)
    {
        var path = $"facilities/{Uri.EscapeDataString(code)}/hooks?name={Uri.EscapeDataString(name)}";
        using var ping = await _client.GetAsync(path, ct); // safe TDS1008
        using var raw = await _client.GetAsync(name, HttpCompletionOption.ResponseHeadersRead, ct); // weak TDS1008
        return (int)raw.StatusCode + (int)ping.StatusCode;
    }
}

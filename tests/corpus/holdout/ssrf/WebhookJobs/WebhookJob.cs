using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Renkei.Webhooks;

public sealed class WebhookRegistry
{
    private readonly Dictionary<string, Uri> _targets = new();

    public void Set(string name, Uri uri) => _targets[name] = uri;

    public Uri? Find(string name) => _targets.GetValueOrDefault(name);
}

[Authorize(Roles = "Partner")]
public class WebhookHub(WebhookRegistry registry, IHttpClientFactory factory) : Hub
{
    public void Register(string name, string url)
    {
        registry.Set(name, new Uri(url));
    }

    public async Task<int> Test(string url)
    {
        using var client = factory.CreateClient();
        using var response = await client.SendAsync(Build(url));
        return (int)response.StatusCode;

        static HttpRequestMessage Build(string url) => new() { Method = HttpMethod.Head, RequestUri = new Uri(url) }; // weak TDS1008
    }

    public async Task<int> TestPartner(string code)
    {
        if (!int.TryParse(code, out var partner))
        {
            throw new HubException("番号が正しくありません。");
        }

        using var client = factory.CreateClient();
        using var response = await client.GetAsync("https://partner" + partner + ".example.jp/hook"); // safe TDS1008
        return (int)response.StatusCode;
    }

    public async Task<string> Fetch(string path, string query)
    {
        using var client = factory.CreateClient();
        client.BaseAddress = new Uri("https://hooks.example.jp/");
        return await client.GetStringAsync("v1/status?q=" + Uri.EscapeDataString(query)); // safe TDS1008
    }
}

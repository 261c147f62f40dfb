using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Link;

[Authorize(Roles = "web-editor")]
public class LinkHub(IHttpClientFactory clients) : Hub
{
    public async Task<int> Status(string url)
    {
        using var client = clients.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(url)); // weak TDS1008
        using var response = await client.SendAsync(request, Context.ConnectionAborted);
        return (int)response.StatusCode;
    }

    public async Task<int> PageStatus(int page)
    {
        using var client = clients.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri($"https://www.city.example.jp/page/{page}")); // safe TDS1008
        using var response = await client.SendAsync(request, Context.ConnectionAborted);
        return (int)response.StatusCode;
    }

    public Task<string> Title(LinkTarget target)
    {
        var url = target.Secure ? "https://" + target.Host : "https://" + target.Host + ":8443";
        return clients.CreateClient().GetStringAsync(url); // weak TDS1008
    }

    public Task<string> KnownTitle(LinkTarget target)
    {
        var host = target.Secure ? "www.city.example.jp" : "test.city.example.jp";
        return clients.CreateClient().GetStringAsync("https://" + host); // safe TDS1008
    }
}

public class LinkTarget
{
    public string Host { get; set; } = "";

    public bool Secure { get; set; } = true;
}

using System.Net.Http.Headers;
using Microsoft.AspNetCore.Mvc;

namespace OpenData.Proxy;

public static class ProxyEndpoints
{
    private static readonly string[] Hosts = ["data.city.example.jp", "catalog.metro.example.jp"];

    public static void MapProxy(this WebApplication app)
    {
        var proxy = app.MapGroup("/proxy").RequireAuthorization("Editors");

        proxy.MapGet("/", async (string url, IHttpClientFactory factory, CancellationToken ct) =>
        {
            using var client = factory.CreateClient("proxy");
            return Results.Text(await client.GetStringAsync(url, ct)); // weak TDS1008
        });

        proxy.MapGet("/listed", async ([FromQuery] Uri url, IHttpClientFactory factory, CancellationToken ct) =>
        {
            if (!url.IsAbsoluteUri || url.Scheme != Uri.UriSchemeHttps || !Hosts.Contains(url.Host))
            {
                return Results.BadRequest();
            }

            using var client = factory.CreateClient("proxy");
            return Results.Text(await client.GetStringAsync(url, ct)); // safe TDS1008
        });

        proxy.MapGet("/typed", async ([FromQuery] Uri url, HttpClient client, CancellationToken ct) =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, url); // weak TDS1008
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/csv"));
            using var response = await client.SendAsync(request, ct);
            return Results.StatusCode((int)response.StatusCode);
        });

        proxy.MapGet("/dataset/{id:guid}", async (Guid id, HttpClient client, CancellationToken ct) =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"https://data.city.example.jp/dataset/{id}"); // safe TDS1008
            using var response = await client.SendAsync(request, ct);
            return Results.StatusCode((int)response.StatusCode);
        });

        proxy.MapGet("/search", async (string q, HttpClient client, CancellationToken ct) =>
        {
            var address = "https://data.city.example.jp/search?q=" + Uri.EscapeDataString(q);
            return Results.Text(await client.GetStringAsync(address, ct)); // safe TDS1008
        });

        proxy.MapGet("/mirror/{host}", Mirror);
    }

    private static async Task<IResult> Mirror(string host, HttpContext context, HttpClient client)
    {
        client.BaseAddress = new Uri("https://" + host); // weak TDS1008
        var rows = await client.GetFromJsonAsync<List<string>>("/api/rows", context.RequestAborted);
        return Results.Ok(rows);
    }
}

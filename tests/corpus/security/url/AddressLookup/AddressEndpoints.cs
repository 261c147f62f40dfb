using System.Net.Http.Headers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Jusho;

public static class AddressEndpoints
{
    private const string Api = "https://address.city.example.jp/v2";

    public static void MapAddresses(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/addresses").RequireAuthorization();

        group.MapGet("/fetch", async (string url, HttpClient http) => await http.GetStringAsync(url)); // weak TDS1008

        group.MapGet("/postal/{code:int}", async (int code, HttpClient http) => await http.GetStringAsync($"{Api}/postal/{code:0000000}")); // safe TDS1008

        group.MapGet("/search", async (string q, HttpClient http) => await http.GetStringAsync(Api + "/search?q=" + Uri.EscapeDataString(q))); // safe TDS1008

        group.MapGet("/search/query", async (string q, HttpClient http) =>
        {
            var url = QueryHelpers.AddQueryString(Api + "/search", "q", q);
            return await http.GetStringAsync(url); // safe TDS1008
        });

        group.MapGet("/host", async (string host, HttpClient http) => await http.GetStringAsync("https://" + host + "/v2/search")); // weak TDS1008

        group.MapGet("/ward/{ward}", async (string ward, HttpClient http) =>
        {
            var host = ward switch
            {
                "13101" => "chiyoda.example.jp",
                "13104" => "shinjuku.example.jp",
                _ => null,
            };
            return host is null ? "" : await http.GetStringAsync("https://" + host + "/v2/search"); // safe TDS1008
        });

        group.MapGet("/ward/{ward}/sub", async (string ward, HttpClient http) =>
        {
            var host = ward switch
            {
                "13101" => "chiyoda.example.jp",
                _ => ward + ".example.jp",
            };
            return await http.GetStringAsync("https://" + host + "/v2/search"); // weak TDS1008
        });

        group.MapPost("/import", async ([FromBody] ImportSource source, IHttpClientFactory clients, CancellationToken stop) =>
        {
            using var client = clients.CreateClient("import");
            client.BaseAddress = new Uri(source.BaseUrl); // weak TDS1008
            client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/csv"));
            return await client.GetStringAsync("addresses.csv", stop); // safe TDS1008
        });

        group.MapPost("/import/known", async ([FromBody] ImportSource source, IHttpClientFactory clients, IConfiguration configuration, CancellationToken stop) =>
        {
            using var client = clients.CreateClient("import");
            client.BaseAddress = new Uri(configuration["Import:Base"]!); // safe TDS1008
            return await client.GetStringAsync($"addresses-{source.Year}.csv", stop); // safe TDS1008
        });

        group.MapPost("/geocode", Geocode);
        group.MapGet("/count", async (HttpRequest request, HttpClient http) =>
        {
            var target = request.Headers["X-Source"].ToString();
            using var response = await http.GetAsync(new Uri(target), HttpCompletionOption.ResponseHeadersRead); // weak TDS1008
            return Results.StatusCode((int)response.StatusCode);
        });
    }

    private static async Task<IResult> Geocode(GeocodeRequest body, HttpClient http, CancellationToken stop)
    {
        using var known = await http.PostAsJsonAsync(Api + "/geocode", body.Addresses, stop); // safe TDS1008
        if (known.IsSuccessStatusCode)
        {
            return Results.Ok(await known.Content.ReadAsStringAsync(stop));
        }

        using var other = await http.PostAsJsonAsync(body.Engine, body.Addresses, stop); // weak TDS1008
        return Results.Ok(await other.Content.ReadAsStringAsync(stop));
    }
}

public sealed record ImportSource(string BaseUrl, int Year);

public sealed record GeocodeRequest(string Engine, string[] Addresses);

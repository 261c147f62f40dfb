using System.Net.Http.Headers;
using System.Text.Json;
using Hinan;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication();
builder.Services.AddAuthorization();
builder.Services.AddHttpClient<ShelterClient>(client => client.BaseAddress = new Uri("https://shelter.city.example.jp/")); // safe TDS1008
builder.Services.AddScoped<SyncState>();

var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthentication();
app.UseAuthorization();

var sync = app.MapGroup("/sync").RequireAuthorization("disaster");
sync.MapPost("/", async (HttpRequest request, ShelterClient client) =>
{
    using var document = await JsonDocument.ParseAsync(request.Body);
    var peer = document.RootElement.GetProperty("peer").GetString();
    return Results.Ok(await client.PullAsync(peer!));
});
sync.MapPost("/typed", async (SyncRequest request, ShelterClient client) => Results.Ok(await client.PullPageAsync(request.Page)));
sync.MapPost("/state", async ([FromQuery] string peer, SyncState state) =>
{
    state.Peer = peer;
    return Results.Ok(await state.RunAsync());
});
sync.MapPost("/local", Local);
sync.MapPost("/peers", async (JsonElement form, ShelterClient client) =>
{
    var (first, second) = (form.GetProperty("first").ToString(), form.GetProperty("second").ToString());
    return Results.Ok(await client.EitherAsync(first, second));
});

app.Run();

static async Task<IResult> Local(SyncRequest request, ShelterClient client)
{
    async Task<string> PullFrom(string peer) => await client.Http.GetStringAsync($"{peer}/shelters"); // weak TDS1008

    async Task<string> PullNumber(int number) => await client.Http.GetStringAsync($"peers/{number}/shelters"); // safe TDS1008

    return Results.Ok(await PullFrom(request.Peer) + await PullNumber(request.Page));
}

namespace Hinan
{
    internal sealed record SyncRequest(string Peer, int Page);

    internal sealed class SyncState(IHttpClientFactory clients)
    {
        public string? Peer { get; set; }

        public async Task<string> RunAsync()
        {
            using var client = clients.CreateClient();
            var main = await client.GetStringAsync("https://shelter.city.example.jp/all"); // safe TDS1008
            return main + await client.GetStringAsync(Peer); // weak TDS1008
        }
    }

    internal sealed class ShelterClient(HttpClient http)
    {
        public HttpClient Http => http;

        public async Task<string> PullAsync(string peer)
        {
            using var message = new HttpRequestMessage(HttpMethod.Get, $"https://{peer}/api/shelters"); // weak TDS1008
            message.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse("application/json"));
            using var response = await http.SendAsync(message);
            return await response.Content.ReadAsStringAsync();
        }

        public async Task<string> PullPageAsync(int page)
        {
            using var message = new HttpRequestMessage(HttpMethod.Get, $"api/shelters?page={page}"); // safe TDS1008
            message.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse("application/json"));
            using var response = await http.SendAsync(message);
            return await response.Content.ReadAsStringAsync();
        }

        public async Task<string> EitherAsync(string first, string second)
        {
            using var response = await http.GetAsync(first.Length > 0 ? first : second); // weak TDS1008
            if (response.IsSuccessStatusCode)
            {
                return await response.Content.ReadAsStringAsync();
            }

            return await http.GetStringAsync(first.Length > 0 ? "api/first" : "api/second"); // safe TDS1008
        }
    }
}

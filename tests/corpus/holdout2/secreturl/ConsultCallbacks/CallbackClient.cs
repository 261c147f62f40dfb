namespace Consult.Callbacks;

public interface ICallbackClient
{
    Task<int> NotifyAsync(string caseNo, string accessToken, CancellationToken ct);

    Task<int> NotifySafelyAsync(string caseNo, string accessToken, CancellationToken ct);
}

public sealed class CallbackClient(HttpClient client, IConfiguration configuration) : ICallbackClient
{
    private const string Base = "https://callback.city.example.jp/cases/";

    public async Task<int> NotifyAsync(string caseNo, string accessToken, CancellationToken ct)
    {
        using var response = await client.GetAsync($"{Base}{Uri.EscapeDataString(caseNo)}?access_token={Uri.EscapeDataString(accessToken)}", ct); // weak TDS1302
        return (int)response.StatusCode;
    }

    public async Task<int> NotifySafelyAsync(string caseNo, string accessToken, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Base + Uri.EscapeDataString(caseNo)); // safe TDS1302
        request.Headers.Authorization = new("Bearer", accessToken); // safe TDS1302
        using var response = await client.SendAsync(request, ct);
        return (int)response.StatusCode;
    }

    public async Task<int> CountAsync(int page, CancellationToken ct)
    {
        using var keyed = await client.GetAsync("https://stats.city.example.jp/count?api_key=" + configuration["Stats:ApiKey"], ct); // weak TDS1302
        using var plain = await client.GetAsync("https://stats.city.example.jp/count?page=" + page, ct); // safe TDS1302
        return (int)keyed.StatusCode + (int)plain.StatusCode;
    }
}

public static class CallbackEndpoints
{
    public static void MapCallbacks(this IEndpointRouteBuilder app)
    {
        var callbacks = app.MapGroup("/callbacks").RequireAuthorization();
        callbacks.MapGet("/by-token/{accessToken}", (string accessToken) => Results.Ok(accessToken.Length)); // weak TDS1302
        callbacks.MapGet("/by-case/{caseNo}", (string caseNo) => Results.Ok(caseNo.Length)); // safe TDS1302
    }
}

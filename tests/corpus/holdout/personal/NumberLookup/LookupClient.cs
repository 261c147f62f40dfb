using Microsoft.AspNetCore.WebUtilities;

namespace Zeimu.Lookup;

public interface ILookupClient
{
    Task<string> ByNumberAsync(string individualNumber);
    Task<string> ByTicketAsync(int receiptId);
    Task<string> WithTokenAsync(string accessToken, int year);
    Task<string> WithHeaderAsync(string accessToken, int year);
    Task<string> PostNumberAsync(string individualNumber);
}

public class LookupClient(HttpClient http) : ILookupClient
{
    public Task<string> ByNumberAsync(string individualNumber) =>
        http.GetStringAsync("https://lookup.example.go.jp/persons/" + Uri.EscapeDataString(individualNumber)); // weak TDS1302

    public Task<string> ByTicketAsync(int receiptId) =>
        http.GetStringAsync($"https://lookup.example.go.jp/receipts/{receiptId}"); // safe TDS1302

    public Task<string> WithTokenAsync(string accessToken, int year) =>
        http.GetStringAsync(QueryHelpers.AddQueryString($"https://lookup.example.go.jp/tax/{year}", "access_token", accessToken)); // weak TDS1302

    public async Task<string> WithHeaderAsync(string accessToken, int year)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://lookup.example.go.jp/tax/{year}"); // safe TDS1302
        request.Headers.Authorization = new("Bearer", accessToken);
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<string> PostNumberAsync(string individualNumber)
    {
        using var response = await http.PostAsJsonAsync("https://lookup.example.go.jp/persons/search", new { individualNumber }); // safe TDS1302
        return await response.Content.ReadAsStringAsync();
    }
}

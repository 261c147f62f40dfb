using System.Net.Http.Headers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Nenkin.Link;

public class PensionClient(HttpClient http, IConfiguration configuration)
{
    public Task<string> CaseAsync(Guid caseId) => http.GetStringAsync($"cases/{caseId}"); // safe TDS1302

    public async Task<string> PostAsync(string pensionNumber)
    {
        using var response = await http.PostAsJsonAsync("records/search", new { pensionNumber }); // safe TDS1302
        return await response.Content.ReadAsStringAsync();
    }

    public Task<string> ByNumberAsync(string pensionNumber) => http.GetStringAsync("records?no=" + pensionNumber); // weak TDS1302

    public async Task<string> LoginAsync(string password)
    {
        return await http.GetStringAsync(QueryHelpers.AddQueryString("session", "password", password)); // weak TDS1302
    }

    public async Task<string> LoginFormAsync(string user, string password)
    {
        using var form = new FormUrlEncodedContent([new("u", user), new("p", password)]);
        using var response = await http.PostAsync("session", form); // safe TDS1302
        return await response.Content.ReadAsStringAsync();
    }

    public Task<string> MasterAsync()
    {
        var apiKey = configuration["Pension:ApiKey"];
        return http.GetStringAsync($"master/offices?api_key={apiKey}"); // weak TDS1302
    }

    public Task<string> MasterHeaderAsync(int page)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Pension:AccessToken"]);
        return http.GetStringAsync($"master/offices?page={page}"); // safe TDS1302
    }
}

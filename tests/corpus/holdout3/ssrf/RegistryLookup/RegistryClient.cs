using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Touki.Pages;

public class RegistryClient(HttpClient http, IConfiguration configuration)
{
    public async Task<string> AskAsync(string endpoint)
    {
        using var response = await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, endpoint + "/v1/offices")); // weak TDS1008
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<string> AskOfficeAsync(string office)
    {
        using var response = await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://registry.example.go.jp/v1/offices?code=" + Uri.EscapeDataString(office))); // safe TDS1008
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<string> MirrorAsync(string endpoint)
    {
        if (endpoint.StartsWith("https"))
        {
            var document = await http.GetFromJsonAsync<JsonElement>(endpoint); // weak TDS1008
            return document.ToString();
        }

        return "";
    }

    public async Task<string> ConfiguredAsync()
    {
        var document = await http.GetFromJsonAsync<JsonElement>(configuration["Registry:Endpoint"] + "/v1/offices"); // safe TDS1008
        return document.ToString();
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Renkei.Links;

public sealed class BackendClient(HttpClient http)
{
    public Task<string> FetchAsync(string accessToken, CancellationToken ct) =>
        http.GetStringAsync($"records?access_token={Uri.EscapeDataString(accessToken)}", ct); // weak TDS1302

    public async Task<string> FetchWithHeaderAsync(string accessToken, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "records"); // safe TDS1302
        request.Headers.Authorization = new("Bearer", accessToken);
        using var response = await http.SendAsync(request, ct);
        return await response.Content.ReadAsStringAsync(ct);
    }

    public Task<string> MapAsync(string apiKey, int tile, CancellationToken ct) =>
        http.GetStringAsync(QueryHelpers.AddQueryString("tiles", new Dictionary<string, string?> { ["tile"] = $"{tile}", ["api_key"] = apiKey }), ct); // weak TDS1302

    public Task<string> PageAsync(string pageToken, int tile, CancellationToken ct) =>
        http.GetStringAsync(QueryHelpers.AddQueryString("tiles", new Dictionary<string, string?> { ["tile"] = $"{tile}", ["page"] = pageToken }), ct); // safe TDS1302

    public Task<HttpResponseMessage> LogInAsync(string loginId, string password, CancellationToken ct) =>
        http.PostAsync("login?id=" + Uri.EscapeDataString(loginId) + "&password=" + Uri.EscapeDataString(password), null, ct); // weak TDS1302

    public Task<HttpResponseMessage> LogInByFormAsync(string loginId, string password, CancellationToken ct) =>
        http.PostAsync("login", new FormUrlEncodedContent(new Dictionary<string, string> { ["id"] = loginId, ["password"] = password }), ct); // safe TDS1302

    public Task<string> PensionAsync(string kisoNenkinBango, CancellationToken ct) =>
        http.GetStringAsync($"pensions/{Uri.EscapeDataString(kisoNenkinBango)}", ct); // weak TDS1302

    public async Task<string> PensionPostedAsync(string kisoNenkinBango, CancellationToken ct)
    {
        using var response = await http.PostAsJsonAsync("pensions/search", new { kisoNenkinBango }, ct); // safe TDS1302
        return await response.Content.ReadAsStringAsync(ct);
    }
}

[Authorize]
public class LinkController : Controller
{
    [HttpGet]
    public IActionResult Viewer(int document)
    {
        var sessionToken = HttpContext.Session.GetString("viewer") ?? "";
        return RedirectToAction("Show", "Viewer", new { document, sessionToken }); // weak TDS1302
    }

    [HttpGet]
    public IActionResult ViewerKept(int document)
    {
        return RedirectToAction("Show", "Viewer", new { document }); // safe TDS1302
    }
}

public static class LinkEndpoints
{
    public static void MapLinks(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/links").RequireAuthorization().RequireRateLimiting("links");

        group.MapGet("/open", ([FromQuery] string password, ILinks links) => links.Open(password)); // weak TDS1302
        group.MapPost("/open", ([FromBody] string password, ILinks links) => links.Open(password)); // safe TDS1302

        group.MapGet("/by-token/{accessToken}", (string accessToken, ILinks links) => links.Open(accessToken)); // weak TDS1302
        group.MapGet("/by-header", ([FromHeader(Name = "X-Link")] string accessToken, ILinks links) => links.Open(accessToken)); // safe TDS1302
        group.MapGet("/by-id/{id:guid}", (Guid id, ILinks links) => links.Open(id.ToString())); // safe TDS1302

        group.MapGet("/list", (string? pageToken, CancellationToken token, ILinks links) => links.Open(pageToken ?? "")); // safe TDS1302
    }
}

public interface ILinks
{
    bool Open(string secret);
}

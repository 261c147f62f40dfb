using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Link.Pages;

[Authorize(Roles = "web-editor")]
public class CheckModel : PageModel
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private readonly string[] _hosts;

    public CheckModel(IConfiguration configuration) => _hosts = configuration.GetSection("Links:Hosts").Get<string[]>() ?? [];

    [BindProperty]
    public string Address { get; set; } = "";

    [BindProperty]
    public string[] Addresses { get; set; } = [];

    [BindProperty]
    public int[] Pages { get; set; } = [];

    public Dictionary<string, HttpStatusCode> Results { get; } = [];

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        using var response = await Http.GetAsync(Address, HttpContext.RequestAborted); // weak TDS1008
        Results[Address] = response.StatusCode;
        return Page();
    }

    public async Task<IActionResult> OnPostListedAsync()
    {
        if (!ModelState.IsValid || !IsListed(Address))
        {
            return Page();
        }

        using var response = await Http.GetAsync(Address, HttpContext.RequestAborted); // safe TDS1008
        Results[Address] = response.StatusCode;
        return Page();
    }

    public async Task<IActionResult> OnPostAllAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var checks = Addresses.Select(address => Http.GetAsync(address)); // weak TDS1008
        foreach (var response in await Task.WhenAll(checks))
        {
            Results[response.RequestMessage!.RequestUri!.Host] = response.StatusCode;
            response.Dispose();
        }

        return Page();
    }

    public async Task<IActionResult> OnPostPagesAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var checks = Pages.Select(page => Http.GetAsync("https://www.city.example.jp/page/" + page)); // safe TDS1008
        foreach (var response in await Task.WhenAll(checks))
        {
            Results[response.RequestMessage!.RequestUri!.AbsolutePath] = response.StatusCode;
            response.Dispose();
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAllListedAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        foreach (var address in Addresses)
        {
            if (!IsListed(address))
            {
                continue;
            }

            using var response = await Http.GetAsync(address); // safe TDS1008
            Results[address] = response.StatusCode;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostSchemeAsync(string host, bool old)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var port = old ? 8443 : 443;
        var uri = new UriBuilder { Scheme = Uri.UriSchemeHttps, Host = host, Port = port, Path = "status" }.Uri;
        using var response = await Http.GetAsync(uri); // weak TDS1008
        Results[host] = response.StatusCode;
        return Page();
    }

    public async Task<IActionResult> OnPostPortAsync(bool old)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var port = old ? 8443 : 443;
        var uri = new UriBuilder { Scheme = Uri.UriSchemeHttps, Host = "www.city.example.jp", Port = port, Path = "status" }.Uri;
        using var response = await Http.GetAsync(uri); // safe TDS1008
        Results[uri.Host] = response.StatusCode;
        return Page();
    }

    private bool IsListed(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == "https" && _hosts.Contains(uri.Host, StringComparer.OrdinalIgnoreCase);
}

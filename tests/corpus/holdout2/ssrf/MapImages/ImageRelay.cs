using System.Net;
using System.Net.WebSockets;
using System.Xml.Linq;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Maps.Relay;

[Authorize]
public class RelayModel(IHttpClientFactory factory) : PageModel
{
    private const string TileServer = "https://tiles.city.example.jp";

    [BindProperty(SupportsGet = true)]
    public string Style { get; set; } = "pale";

    [BindProperty(SupportsGet = true)]
    public string? Source { get; set; }

    public async Task<IActionResult> OnGetTileAsync(int z, int x, int y, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        using var client = factory.CreateClient();
        var style = Style == "photo" ? "photo" : "pale";
        var bytes = await client.GetByteArrayAsync($"{TileServer}/{style}/{z}/{x}/{y}.png", ct); // safe TDS1008
        return File(bytes, "image/png");
    }

    public async Task<IActionResult> OnGetPhotoAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || string.IsNullOrEmpty(Source))
        {
            return BadRequest();
        }

        using var client = factory.CreateClient();
        if (Uri.TryCreate(Source, UriKind.Absolute, out var address) && address.Scheme == "https")
        {
            var stream = await client.GetStreamAsync(address, ct); // weak TDS1008
            return File(stream, "image/jpeg");
        }

        return NotFound();
    }

    public async Task<IActionResult> OnGetOwnAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !Uri.TryCreate(Source, UriKind.Absolute, out var address))
        {
            return BadRequest();
        }

        if (Uri.Compare(address, new Uri(TileServer), UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return BadRequest();
        }

        using var client = factory.CreateClient();
        var stream = await client.GetStreamAsync(address, ct); // safe TDS1008
        return File(stream, "image/png");
    }

    public IActionResult OnGetLegend(string legend)
    {
        var feed = XDocument.Load(new StringReader("<legend/>"));
#pragma warning disable SYSLIB0014
        var request = WebRequest.Create(legend); // weak TDS1008
#pragma warning restore SYSLIB0014
        using var response = request.GetResponse();
        feed.Root!.Add(new XAttribute("length", response.ContentLength));
        return Content(feed.ToString(), "application/xml");
    }

    public async Task<IActionResult> OnGetLiveAsync(int camera, string relay, CancellationToken ct)
    {
        using var fixedSocket = new ClientWebSocket();
        await fixedSocket.ConnectAsync(new Uri($"wss://live.city.example.jp/cameras/{camera}"), ct); // safe TDS1008
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri($"wss://{relay}/cameras/{camera}"), ct); // weak TDS1008
        return new OkResult();
    }
}

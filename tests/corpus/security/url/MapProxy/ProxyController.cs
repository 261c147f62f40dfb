using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Chizu;

[Authorize]
[Route("proxy")]
public class ProxyController(IHttpClientFactory clients) : Controller
{
    private const string Tiles = "https://tiles.city.example.jp";

    [HttpGet("image")]
    public async Task<IActionResult> Image(string src)
    {
        var client = clients.CreateClient("tiles");
        var bytes = await client.GetByteArrayAsync(src); // weak TDS1008
        return File(bytes, "image/png");
    }

    [HttpGet("tile/{z:int}/{x:int}/{y:int}")]
    public async Task<IActionResult> Tile(int z, int x, int y)
    {
        var client = clients.CreateClient("tiles");
        var bytes = await client.GetByteArrayAsync($"{Tiles}/{z}/{x}/{y}.png"); // safe TDS1008
        return File(bytes, "image/png");
    }

    [HttpGet("ours")]
    public async Task<IActionResult> Ours(string src)
    {
        if (!src.StartsWith(Tiles, StringComparison.OrdinalIgnoreCase))
        {
            return BadRequest();
        }

        var client = clients.CreateClient("tiles");
        var bytes = await client.GetByteArrayAsync(src); // weak TDS1008
        return File(bytes, "image/png");
    }

    [HttpGet("ours/slash")]
    public async Task<IActionResult> OursSlash(string src)
    {
        if (!src.StartsWith(Tiles + "/", StringComparison.OrdinalIgnoreCase))
        {
            return BadRequest();
        }

        var client = clients.CreateClient("tiles");
        var bytes = await client.GetByteArrayAsync(src); // safe TDS1008
        return File(bytes, "image/png");
    }

    [HttpGet("legacy")]
    public async Task<IActionResult> Legacy(string server)
    {
#pragma warning disable SYSLIB0014 // 旧地図サーバーとの接続。次期更改で置き換える
        var request = WebRequest.Create($"https://{server}/wms?request=GetCapabilities"); // weak TDS1008
#pragma warning restore SYSLIB0014
        using var response = await request.GetResponseAsync();
        using var reader = new StreamReader(response.GetResponseStream());
        return Content(await reader.ReadToEndAsync(), "application/xml");
    }

    [HttpGet("legacy/fixed")]
    public async Task<IActionResult> LegacyFixed(string layer)
    {
#pragma warning disable SYSLIB0014 // 旧地図サーバーとの接続。次期更改で置き換える
        var request = WebRequest.CreateHttp("https://wms.city.example.jp/wms?layers=" + WebUtility.UrlEncode(layer)); // safe TDS1008
#pragma warning restore SYSLIB0014
        using var response = await request.GetResponseAsync();
        using var reader = new StreamReader(response.GetResponseStream());
        return Content(await reader.ReadToEndAsync(), "application/xml");
    }

    [HttpGet("download")]
    public IActionResult Download()
    {
#pragma warning disable SYSLIB0014 // 旧地図サーバーとの接続。次期更改で置き換える
        using var web = new WebClient();
#pragma warning restore SYSLIB0014
        string? address = Request.Query["address"];
        var text = web.DownloadString(address!); // weak TDS1008
        var notice = web.DownloadString(Tiles + "/notice.txt"); // safe TDS1008
        return Content(text + notice, "text/plain");
    }

    [HttpGet("forward/{**path}")]
    public async Task<IActionResult> Forward(string path)
    {
        var client = clients.CreateClient("tiles");
        client.BaseAddress = new Uri(Tiles); // safe TDS1008
        using var response = await client.GetAsync(path); // weak TDS1008
        return StatusCode((int)response.StatusCode);
    }

    [HttpGet("forward/layer/{layer}")]
    public async Task<IActionResult> ForwardLayer(string layer)
    {
        var client = clients.CreateClient("tiles");
        client.BaseAddress = new Uri(Tiles); // safe TDS1008
        using var response = await client.GetAsync("layers/" + Uri.EscapeDataString(layer)); // safe TDS1008
        return StatusCode((int)response.StatusCode);
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Gis.Proxy;

[ApiController]
[Authorize]
[Route("gis")]
public class GisProxyController(ITileSource tiles) : ControllerBase
{
    [HttpGet("tile")]
    public async Task<IActionResult> Tile([FromQuery] string server, int z, int x, int y) =>
        File(await tiles.FetchAsync(server, z, x, y), "image/png");

    [HttpGet("tile/{layer}")]
    public async Task<IActionResult> Layer(string layer, int z, int x, int y) =>
        File(await tiles.FetchLayerAsync(layer, z, x, y), "image/png");

    [HttpGet("legend")]
    public async Task<IActionResult> Legend() => File(await tiles.LegendAsync(Request.Headers["X-Gis-Server"].ToString()), "image/png");

    [HttpGet("standard")]
    public async Task<IActionResult> Standard([FromQuery] string server) => File(await tiles.StandardAsync(server), "image/png");
}

public interface ITileSource
{
    Task<byte[]> FetchAsync(string server, int z, int x, int y);

    Task<byte[]> FetchLayerAsync(string layer, int z, int x, int y);

    Task<byte[]> LegendAsync(string server);

    Task<byte[]> StandardAsync(string server);
}

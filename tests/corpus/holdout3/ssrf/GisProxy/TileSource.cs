namespace Gis.Proxy;

public class TileSource(IHttpClientFactory factory) : ITileSource
{
    public async Task<byte[]> FetchAsync(string server, int z, int x, int y)
    {
        using var client = factory.CreateClient("tiles");
        var address = string.Format("https://{0}/wmts/{1}/{2}/{3}.png", server, z, x, y);
        return await client.GetByteArrayAsync(address); // weak TDS1008
    }

    public async Task<byte[]> FetchLayerAsync(string layer, int z, int x, int y)
    {
        using var client = factory.CreateClient("tiles");
        var query = QueryString.Create("layer", layer);
        return await client.GetByteArrayAsync($"https://cyberjapandata.gsi.go.jp/xyz/{z}/{x}/{y}.png{query}"); // safe TDS1008
    }

    public async Task<byte[]> LegendAsync(string server)
    {
        using var client = factory.CreateClient("tiles");
        var address = new UriBuilder("https", server) { Path = "legend.png" }.Uri;
        using var response = await client.GetAsync(address); // weak TDS1008
        return await response.Content.ReadAsByteArrayAsync();
    }

    public async Task<byte[]> StandardAsync(string server)
    {
        using var client = factory.CreateClient("tiles");
        var host = server switch
        {
            "east" => "tiles-east.city.example.lg.jp",
            "west" => "tiles-west.city.example.lg.jp",
            _ => throw new ArgumentOutOfRangeException(nameof(server)),
        };
        return await client.GetByteArrayAsync("https://" + host + "/standard.png"); // safe TDS1008
    }
}

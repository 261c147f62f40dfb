using System.Text.RegularExpressions;

namespace Bosai.Maps;

public readonly record struct TileName(string Value)
{
    public static bool TryCreate(string? text, out TileName name)
    {
        name = default;
        if (text is null || !Regex.IsMatch(text, "^[a-z0-9_]{1,30}\\z", RegexOptions.None, TimeSpan.FromMilliseconds(100)))
        {
            return false;
        }

        name = new TileName(text);
        return true;
    }
}

public abstract class TileSource
{
    protected abstract string Folder { get; }

    public virtual byte[] Read(string layer, string file)
    {
        Resolve(layer, file, out var path);
        return File.ReadAllBytes(path); // weak TDS1003
    }

    public byte[] Read(TileName name) => File.ReadAllBytes(Path.Combine(Folder, name.Value + ".png")); // safe TDS1003

    private void Resolve(string layer, string file, out string path)
    {
        path = Folder;
        foreach (var part in new[] { layer, file })
        {
            path = Path.Combine(path, part);
        }
    }
}

public class FloodTiles(IConfiguration configuration) : TileSource
{
    protected override string Folder => configuration["Maps:Flood"]!;
}

public class QuakeTiles : TileSource
{
    protected override string Folder => "/srv/maps/quake";

    public override byte[] Read(string layer, string file)
    {
        if (layer.Contains("..") || file.AsSpan().IndexOfAny('/', '\\') >= 0 || layer is not ("shake" or "liquefaction"))
        {
            return [];
        }

        using var stream = File.OpenRead(Path.Combine(Folder, layer, Path.GetFileName(file))); // safe TDS1003
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

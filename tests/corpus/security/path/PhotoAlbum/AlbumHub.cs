using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Shashin;

[Authorize]
public class AlbumHub : Hub<IAlbumClient>
{
    private static readonly string Root = "/srv/photos";

    public async Task Rename(string album, string from, string to)
    {
        var folder = Path.Join(Root, Path.GetFileName(album));
        File.Move(Path.Join(folder, Path.GetFileName(from)), Path.Join(folder, to), overwrite: false); // weak TDS1003
        await Clients.Others.Renamed(Path.GetFileName(to));
    }

    public async Task Swap(string album, int first, int second)
    {
        var folder = Path.Join(Root, Path.GetFileName(album));
        File.Move(Path.Join(folder, first + ".jpg"), Path.Join(folder, second + ".jpg"), overwrite: false); // safe TDS1003
        await Clients.Others.Renamed(second + ".jpg");
    }

    public byte[] Read(string relative)
    {
        using var handle = File.OpenHandle(Path.Join(Root, relative)); // weak TDS1003
        var buffer = new byte[1024];
        RandomAccess.Read(handle, buffer, 0);
        return buffer;
    }

    public byte[] ReadNumber(uint number)
    {
        using var handle = File.OpenHandle(Path.Join(Root, number.ToString())); // safe TDS1003
        var buffer = new byte[1024];
        RandomAccess.Read(handle, buffer, 0);
        return buffer;
    }

    public Task Remove(string album) => Task.Run(() => Directory.Delete(Path.Join(Root, album), recursive: true)); // weak TDS1003

    public Task RemoveMine() => Task.Run(() => Directory.Delete(Path.Join(Root, "drafts"), recursive: true)); // safe TDS1003
}

public interface IAlbumClient
{
    Task Renamed(string name);
}

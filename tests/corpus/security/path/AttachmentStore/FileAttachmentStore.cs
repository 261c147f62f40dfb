using Microsoft.Extensions.Options;

namespace Tempu;

public class AttachmentOptions
{
    public string Root { get; set; } = "/srv/attachments";

    public string TrashFolder { get; set; } = "/srv/attachments-trash";
}

public interface IAttachmentStore
{
    Task<byte[]?> ReadAsync(string folder, string name, CancellationToken stop);

    Task<byte[]?> ReadCheckedAsync(string folder, string name, CancellationToken stop);

    void Delete(string folder, string name);

    void Delete(Guid id);
}

public class FileAttachmentStore : IAttachmentStore
{
    private readonly AttachmentOptions _options;

    public FileAttachmentStore(IOptions<AttachmentOptions> options) => _options = options.Value;

    public async Task<byte[]?> ReadAsync(string folder, string name, CancellationToken stop)
    {
        var path = PathOf(folder, name);
        stop.ThrowIfCancellationRequested();
        return await File.ReadAllBytesAsync(path, stop); // weak TDS1003
    }

    public async Task<byte[]?> ReadCheckedAsync(string folder, string name, CancellationToken stop)
    {
        var path = Path.GetFullPath(PathOf(folder, name));
        if (!path.StartsWith(Path.GetFullPath(_options.Root) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return null;
        }

        return File.Exists(path) // safe TDS1003
            ? await File.ReadAllBytesAsync(path, stop) // safe TDS1003
            : null;
    }

    public void Delete(string folder, string name)
    {
        var source = PathOf(folder, name);
        var info = new FileInfo(source); // weak TDS1003
        if (info.Exists)
        {
            info.MoveTo(Path.Combine(_options.TrashFolder, Guid.NewGuid().ToString("N")));
        }
    }

    public void Delete(Guid id)
    {
        var info = new FileInfo(Path.Combine(_options.Root, id.ToString("N") + ".bin")); // safe TDS1003
        if (info.Exists)
        {
            info.MoveTo(Path.Combine(_options.TrashFolder, id.ToString("N"))); // safe TDS1003
        }
    }

    private string PathOf(string folder, string name) => Path.Combine(_options.Root, folder, name);
}

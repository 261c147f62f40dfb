namespace Petition.Attachments;

public interface IAttachmentStore
{
    Task<byte[]?> ReadAsync(string name, CancellationToken ct);
}

public abstract class StoreBase(string root)
{
    protected string Root { get; } = root;

    protected string PathOf(string name) => Path.Combine(Root, name);

    protected string LeafOf(string name) => Path.Combine(Root, Path.GetFileName(name));
}

public sealed class AttachmentStore(IConfiguration configuration)
    : StoreBase(configuration["Attachments:Root"] ?? "/srv/attachments"), IAttachmentStore
{
    public async Task<byte[]?> ReadAsync(string name, CancellationToken ct)
    {
        var leaf = LeafOf(name);
        if (File.Exists(leaf)) // safe TDS1003
        {
            return await File.ReadAllBytesAsync(leaf, ct); // safe TDS1003
        }

        var full = PathOf(name + ".pdf");
        return await File.ReadAllBytesAsync(full, ct); // weak TDS1003
    }
}

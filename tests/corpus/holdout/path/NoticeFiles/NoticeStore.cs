namespace Koho.Notices;

public interface INoticeStore
{
    Task<string?> ReadAsync(string name);
    Stream? Open(string relative);
    Stream OpenUnchecked(string relative);
    Task SaveAsync(string original, Stream content);
    Task SaveOriginalAsync(string original, Stream content);
}

public sealed class NoticeStore : INoticeStore
{
    private readonly string _root;

    public NoticeStore(IConfiguration configuration)
    {
        _root = Path.GetFullPath(configuration["Notices:Root"] ?? "/srv/notices");
    }

    public async Task<string?> ReadAsync(string name)
    {
        var path = Path.Combine(_root, name + ".md");
        return File.Exists(path) ? await File.ReadAllTextAsync(path) : null; // weak TDS1003
    }

    public Stream? Open(string relative)
    {
        var full = Path.GetFullPath(Path.Combine(_root, relative));
        if (!full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return null;
        }

        return new FileStream(full, FileMode.Open, FileAccess.Read); // safe TDS1003
    }

    public Stream OpenUnchecked(string relative)
    {
        var full = Path.GetFullPath(Path.Combine(_root, relative));
        return new FileStream(full, FileMode.Open, FileAccess.Read); // weak TDS1003
    }

    public async Task SaveAsync(string original, Stream content)
    {
        var target = Path.Join(_root, Guid.NewGuid().ToString("N") + ".pdf");
        await using var file = File.Create(target); // safe TDS1003
        await content.CopyToAsync(file);
    }

    public async Task SaveOriginalAsync(string original, Stream content)
    {
        await using var file = File.Create(Path.Join(_root, "inbox", original)); // weak TDS1003
        await content.CopyToAsync(file);
    }
}

namespace Toukei.Export;

public sealed class ExportFiles(TimeProvider clock)
{
    public async Task<string> WriteFixedAsync(byte[] content)
    {
        var path = Path.Combine(Path.GetTempPath(), "toukei-export.csv"); // weak TDS1404
        await File.WriteAllBytesAsync(path, content);
        return path;
    }

    public async Task<string> WriteRandomAsync(byte[] content)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllBytesAsync(path, content); // safe TDS1404
        return path;
    }

    public FileStream OpenDated() =>
        new("/tmp/export-" + clock.GetUtcNow().ToString("yyyyMMdd") + ".dat", FileMode.OpenOrCreate); // weak TDS1404

    public FileStream OpenInOwnFolder()
    {
        var folder = Directory.CreateTempSubdirectory("export-");
        return new FileStream(Path.Combine(folder.FullName, "export.dat"), FileMode.CreateNew); // safe TDS1404
    }

    public StreamWriter Numbered() =>
        new(Path.Combine(Path.GetTempPath(), $"toukei{Environment.ProcessId}.txt")); // weak TDS1404

    public StreamWriter Unguessable() =>
        new(Path.Combine(Path.GetTempPath(), $"toukei{Guid.NewGuid():N}.txt")); // safe TDS1404

    public FileStream SelfDeleting() =>
        File.Create(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), 4096, FileOptions.DeleteOnClose); // safe TDS1404

    public void Copy(string from) => File.Copy(from, "/tmp/latest.pdf", overwrite: true); // weak TDS1404

    public void CopyToData(string from) => File.Copy(from, "/var/lib/toukei/latest.pdf", overwrite: true); // safe TDS1404
}

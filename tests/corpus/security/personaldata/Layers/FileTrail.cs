namespace Nozei.Web;

public sealed class FileTrail(ILogger<FileTrail> logger, string folder) : ITrail
{
    public void Note(string what, string value)
    {
        logger.LogInformation("{What}: {Value}", what, value); // weak TDS1301
    }

    public void Count(string what, string value)
    {
        logger.LogInformation("{What}: {Value}", what, value); // safe TDS1301
    }

    public async Task KeepAsync(string key, string value)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "last.txt"), value); // weak TDS1304
        await File.WriteAllTextAsync(Path.Combine(folder, "keys.txt"), key); // safe TDS1304
        await using var stream = new FileStream(Path.Combine(folder, "last.bin"), FileMode.Create);
        await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(value)); // weak TDS1304
    }
}

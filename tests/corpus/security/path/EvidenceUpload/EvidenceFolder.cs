namespace Shoko;

public class EvidenceFolder(IHostEnvironment environment)
{
    private string Root => Path.Combine(environment.ContentRootPath, "App_Data", "evidence");

    public async Task SaveAsync(Guid application, IFormFile file, CancellationToken stop)
    {
        var folder = Path.Combine(Root, application.ToString());
        Directory.CreateDirectory(folder); // safe TDS1003
        var target = Path.Combine(folder, file.FileName);
        await using var stream = File.Create(target); // weak TDS1003
        await file.CopyToAsync(stream, stop); // weak TDS1019
    }

    public async Task<string> SaveRenamedAsync(Guid application, IFormFile file, CancellationToken stop)
    {
        var name = Path.GetRandomFileName() + Path.GetExtension(file.FileName);
        var folder = Path.Combine(Root, application.ToString());
        Directory.CreateDirectory(folder); // safe TDS1003
        await using var stream = File.Create(Path.Combine(folder, name)); // safe TDS1003
        await file.CopyToAsync(stream, stop);
        return name;
    }

    public void Prepare(string application)
    {
        Directory.CreateDirectory(Path.Combine(Root, application)); // weak TDS1003
        if (!IsPlain(application))
        {
            return;
        }

        File.WriteAllText(Path.Combine(Root, application, "ready"), "1"); // safe TDS1003
    }

    public void Prepare(int year, int month)
    {
        Directory.CreateDirectory(Path.Combine(Root, $"{year:0000}-{month:00}")); // safe TDS1003
    }

    private static bool IsPlain(string value) => value.Length is > 0 and <= 36 && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}

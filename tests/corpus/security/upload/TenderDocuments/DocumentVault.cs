namespace Nyusatsu.Api.Documents;

public enum DocumentKind
{
    None,
    Pdf,
    Workbook,
}

public sealed class DocumentVault(string root)
{
    public string Root { get; } = root;

    public async Task<string> WriteAsync(string suffix, IFormFile file)
    {
        var id = Guid.NewGuid().ToString("N");
        await using var stream = new FileStream(Path.Combine(Root, id + "." + Path.GetFileName(suffix)), FileMode.CreateNew);
        await file.CopyToAsync(stream); // weak TDS1019
        return id;
    }

    public async Task<string> WriteAsync(DocumentKind kind, IFormFile file)
    {
        var id = Guid.NewGuid().ToString("N");
        var suffix = kind == DocumentKind.Pdf ? "pdf" : "xlsx";
        await using var stream = new FileStream(Path.Combine(Root, id + "." + suffix), FileMode.CreateNew);
        await file.CopyToAsync(stream); // safe TDS1019
        return id;
    }
}

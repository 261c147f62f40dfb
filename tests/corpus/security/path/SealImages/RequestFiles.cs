namespace Inkan;

internal static class RequestFiles
{
    public static string? Wanted(this HttpRequest request) =>
        request.Query.TryGetValue("file", out var values) ? values.ToString() : request.Headers["X-File"].FirstOrDefault();

    public static string Below(this string root, string? name) => string.Join('/', root, name ?? "none");

    public static Stream? OpenIfThere(string path) => File.Exists(path) ? new FileStream(path, FileMode.Open) : null; // weak TDS1003

    public static (string Folder, string? Name) Split(string? value) => value?.Split('|') switch
    {
        [var folder, var name] => (folder, name),
        [var name] => ("seals", name),
        _ => ("seals", null),
    };
}

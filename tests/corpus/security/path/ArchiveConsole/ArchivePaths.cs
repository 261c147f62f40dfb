namespace Hozon;

/// <summary>保存庫の置き場所を決める。</summary>
public class ArchivePaths
{
    private readonly string _root;
    private string? _current;

    public ArchivePaths(string root) => _root = Path.GetFullPath(root);

    public string? Note { get; set; }

    public string Root => _root;

    public string Current => Path.Combine(_root, _current ?? "default");

    public void Select(string? name) => _current = name;

    public bool Contains(string path) =>
        Path.GetFullPath(path).StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    public static string Clean(string name)
    {
        var buffer = new char[name.Length];
        for (var i = 0; i < name.Length; i++)
        {
            buffer[i] = char.IsAsciiLetterOrDigit(name[i]) ? name[i] : '_';
        }

        return new string(buffer);
    }

    public static string Tidy(string name) => name.Trim().Replace(' ', '_').ToLowerInvariant();
}

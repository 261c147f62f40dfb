using System.Diagnostics.CodeAnalysis;

namespace School.Albums;

public sealed class AlbumPaths
{
    private readonly string _root;

    public AlbumPaths(IConfiguration configuration)
    {
        var root = Path.GetFullPath(configuration["Albums:Root"] ?? "/srv/albums");
        _root = Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar;
    }

    public string Unchecked(string entryName) => Path.Combine(_root, entryName.TrimStart('/'));

    public bool TryResolve(string entryName, [NotNullWhen(true)] out string? path)
    {
        path = Path.GetFullPath(Path.Combine(_root, entryName));
        if (path.StartsWith(_root, StringComparison.Ordinal) && path.Length > _root.Length && !path.EndsWith(Path.DirectorySeparatorChar))
        {
            return true;
        }

        path = null;
        return false;
    }
}

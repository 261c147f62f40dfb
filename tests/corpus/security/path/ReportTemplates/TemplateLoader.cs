using System.Text;

namespace Chohyo;

public interface ITemplateLoader
{
    string Load(string name);

    string LoadSafely(string name);

    bool TryLoad(string? name, out string text);
}

public sealed class TemplateLoader : ITemplateLoader
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "templates"));

    public string Load(string name)
    {
        var file = Locate(name);
        return File.ReadAllText(file, Encoding.UTF8); // weak TDS1003
    }

    public string LoadSafely(string name)
    {
        var file = Contain(Locate(name));
        return File.ReadAllText(file, Encoding.UTF8); // safe TDS1003
    }

    public bool TryLoad(string? name, out string text)
    {
        text = "";
        if (name is null || name.Contains("..") || name.Contains('/') || name.Contains('\\'))
        {
            return false;
        }

        text = File.ReadAllText(Path.Combine(Root, name + ".tpl")); // safe TDS1003
        return true;
    }

    private static string Locate(string name) => Path.Combine(Root, name.EndsWith(".tpl", StringComparison.Ordinal) ? name : name + ".tpl");

    private static string Contain(string path)
    {
        var full = Path.GetFullPath(path);
        if (!full.StartsWith(Root + "/", StringComparison.Ordinal))
        {
            throw new UnauthorizedAccessException();
        }

        return full;
    }
}

using System.Text;
using TokyoDs.Eng;

namespace MarkupCost;

/// <summary>The markup files of a folder, in memory.</summary>
internal sealed record Pages(IReadOnlyList<Page> Files)
{
    public long Characters { get; } = Files.Sum(static page => (long)page.Text.Length);

    public long Utf8Bytes { get; } = Files.Sum(static page => (long)Encoding.UTF8.GetByteCount(page.Text.ToString()));

    public static Pages In(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(static path => path.EndsWith(".cshtml", StringComparison.Ordinal) || path.EndsWith(".razor", StringComparison.Ordinal))
            .Where(static path => !path.Split('/', '\\').Any(static part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(static path => new Page(path, File.ReadAllText(path)))
            .ToList();
        return files.Count > 0 ? new(files) : throw new InvalidOperationException($"{folder} holds no .cshtml and no .razor file.");
    }

    public static Pages OfThisRepository(int characters)
    {
        var once = In(Repository.Root);
        var times = (int)Math.Max(1, characters / once.Characters);
        return new([.. Enumerable.Repeat(once.Files, times).SelectMany(static files => files)]);
    }
}

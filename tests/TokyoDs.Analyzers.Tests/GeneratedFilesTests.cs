using TokyoDs.Docs;
using TokyoDs.Eng;

namespace TokyoDs.Analyzers.Tests;

public sealed class GeneratedFilesTests
{
    [Fact]
    public void Everything_generated_is_up_to_date()
    {
        var root = Repository.Root;
        var stale = GeneratedFiles.For(root)
            .Where(file => !File.Exists(Path.Combine(root, file.Path)) || File.ReadAllText(Path.Combine(root, file.Path)) != file.Content)
            .Select(file => file.Path)
            .ToList();
        Assert.True(stale.Count == 0, $"Stale: {string.Join(", ", stale)}. Run: dotnet run --project eng/TokyoDs.Docs");
    }
}

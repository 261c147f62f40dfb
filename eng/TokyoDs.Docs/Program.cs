using TokyoDs.Docs;
using TokyoDs.Eng;

// Rewrites everything that is generated from the rules and the catalogue. With --check it writes nothing and fails when
// something is stale, naming it.
var check = args.Contains("--check");
var root = Repository.Root;
var stale = new List<string>();
foreach (var (path, content) in GeneratedFiles.For(root))
{
    var full = Path.Combine(root, path);
    if (File.Exists(full) && File.ReadAllText(full) == content)
    {
        continue;
    }

    stale.Add(path);
    if (!check)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }
}

foreach (var path in stale)
{
    Console.WriteLine(check ? $"{path} is stale; run: dotnet run --project eng/TokyoDs.Docs" : $"wrote {path}");
}

return check && stale.Count > 0 ? 1 : 0;

namespace TokyoDs.ContractWriter;

/// <summary>What the build asks for, one thing a line.</summary>
/// <param name="Assembly">The built assembly.</param>
/// <param name="Project">The project file, which problems are told of.</param>
/// <param name="Folder">The folder of the schemas.</param>
/// <param name="Writes">Whether schemas are written (<c>write</c>) or only checked (<c>check</c>).</param>
/// <param name="Language">The language of the messages, <c>ja</c> or <c>en</c>.</param>
/// <param name="Stamp">The file that lists the schemas, for the next build to see whether there is anything to do.</param>
/// <param name="References">The assemblies that the project uses, by name.</param>
internal sealed record Order(
    string Assembly, string Project, string Folder, bool Writes, string Language, string Stamp, IReadOnlyDictionary<string, string> References)
{
    private const int FirstReference = 6;

    public static Order Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var references = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in lines.Skip(FirstReference).Where(path => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)))
        {
            references.TryAdd(Path.GetFileNameWithoutExtension(path), path);
        }

        return new(lines[0], lines[1], lines[2], lines[3] == "write", lines[4] == "en" ? "en" : "ja", lines[5], references);
    }
}

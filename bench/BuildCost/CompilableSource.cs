using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BuildCost;

/// <summary>
/// Source that nobody here wrote, as far as it compiles here as one project: files that need what cannot be had (a package that the registry
/// lacks, a generator of source, an entry point) are left out, then those that need these.
/// </summary>
internal static class CompilableSource
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview);

    /// <summary>What the SDK for the web writes for <c>ImplicitUsings</c>.</summary>
    private static SyntaxTree ImplicitUsings => CSharpSyntaxTree.ParseText(string.Concat(
        ((string[])["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Net.Http.Json", "System.Threading", "System.Threading.Tasks",
            "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration",
            "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging"])
            .Select(name => $"global using {name};")), Language);

    /// <summary>The paths of the files.</summary>
    /// <param name="references">The paths of the assemblies that they are compiled against.</param>
    public static IReadOnlyList<string> Of(string folder, IEnumerable<string> references)
    {
        var trees = Files(folder).Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), Language, path)).ToList();
        var compilation = CSharpCompilation.Create(
            "Measured", trees.Append(ImplicitUsings), references.Select(path => MetadataReference.CreateFromFile(path)),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        while (Broken(compilation) is { Count: > 0 } broken)
        {
            compilation = compilation.RemoveSyntaxTrees(broken);
        }

        List<string> kept = [.. compilation.SyntaxTrees.Select(tree => tree.FilePath).Where(path => path.Length > 0)];
        Console.WriteLine($"{kept.Count} of {trees.Count} files of {Path.GetFileName(folder)} compile here");
        return kept;
    }

    private static List<SyntaxTree> Broken(CSharpCompilation compilation) =>
        [.. compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).Select(error => error.Location.SourceTree).OfType<SyntaxTree>().Where(tree => tree.FilePath.Length > 0).Distinct()];

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(path => !path.Contains("/obj/") && !path.Contains("/bin/")).Order(StringComparer.Ordinal);
}

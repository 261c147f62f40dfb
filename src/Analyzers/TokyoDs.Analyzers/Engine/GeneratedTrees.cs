using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.Engine;

/// <summary>The generated trees that still hold code an author wrote: those of the Razor compiler.</summary>
internal static class GeneratedTrees
{
    public static bool IsRazor(SyntaxTree tree) =>
        tree.FilePath.EndsWith("_cshtml.g.cs", StringComparison.OrdinalIgnoreCase)
        || tree.FilePath.EndsWith("_razor.g.cs", StringComparison.OrdinalIgnoreCase);
}

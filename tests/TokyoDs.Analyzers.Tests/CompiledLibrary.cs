using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace TokyoDs.Analyzers.Tests;

/// <summary>Another project of the solution, of which the code under test sees the assembly alone.</summary>
internal static class CompiledLibrary
{
    public static MetadataReference Of(string name, params string[] sources)
    {
        var framework = ReferenceAssemblies.Net.AspNetCore100.ResolveAsync(LanguageNames.CSharp, CancellationToken.None).GetAwaiter().GetResult();
        var compilation = CSharpCompilation.Create(
            name, [.. sources.Select(source => CSharpSyntaxTree.ParseText(source))], framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(assembly.ToArray());
    }
}

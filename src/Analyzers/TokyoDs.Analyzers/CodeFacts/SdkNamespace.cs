using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The namespaces of the SDK itself, which has to do by hand what it spares others.</summary>
internal static class SdkNamespace
{
    public static bool Holds(ISymbol symbol)
    {
        var space = symbol.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space?.Name == "TokyoDs";
    }
}

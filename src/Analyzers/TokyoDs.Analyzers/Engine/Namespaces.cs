using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.Engine;

/// <summary>Compares the namespace of a symbol with a name, part by part from its end: writing it out costs more than all the rest of the question.</summary>
internal static class Namespaces
{
    /// <summary>Whether a symbol stands in exactly this namespace.</summary>
    public static bool IsIn(this ISymbol? symbol, string name) => Is(symbol?.ContainingNamespace, name.AsSpan());

    /// <summary>Whether a symbol stands in this namespace or in one below it.</summary>
    public static bool IsWithin(this ISymbol? symbol, string name)
    {
        for (var space = symbol?.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (Is(space, name.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(INamespaceSymbol? space, ReadOnlySpan<char> name)
    {
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (!name.EndsWith(space.Name.AsSpan(), StringComparison.Ordinal))
            {
                return false;
            }

            name = name.Slice(0, name.Length - space.Name.Length);
            if (name.IsEmpty)
            {
                return space.ContainingNamespace is { IsGlobalNamespace: true };
            }

            if (name[name.Length - 1] != '.')
            {
                return false;
            }

            name = name.Slice(0, name.Length - 1);
        }

        return false;
    }
}

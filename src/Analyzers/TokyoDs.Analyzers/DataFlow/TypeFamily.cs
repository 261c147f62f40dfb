using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>Which types of the compilation derive from which; read once, when first asked.</summary>
internal sealed class TypeFamily(Compilation compilation)
{
    private readonly Dictionary<INamedTypeSymbol, HashSet<string>> _names = new(SymbolEqualityComparer.Default);
    private Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>? _descendants;

    /// <summary>
    /// The simple names of the types through which an object of a type may be seen: its own, those that it has inherited from, those that
    /// derive from it, and what these implement, for which a base may supply the members.
    /// </summary>
    public HashSet<string> NamesAround(INamedTypeSymbol type)
    {
        if (!_names.TryGetValue(type, out var names))
        {
            INamedTypeSymbol[] own = [type, .. Descendants(type)];
            _names[type] = names = new(own.Concat(own.SelectMany(Ancestors)).Where(kin => kin.SpecialType != SpecialType.System_Object).Select(kin => kin.Name), StringComparer.Ordinal);
        }

        return names;
    }

    /// <summary>The classes and structs of this compilation that derive from a type or implement it, in the order of their names.</summary>
    public IReadOnlyList<INamedTypeSymbol> Descendants(INamedTypeSymbol type)
    {
        if (_descendants is null)
        {
            _descendants = new(SymbolEqualityComparer.Default);
            Collect(compilation.Assembly.GlobalNamespace);
        }

        return _descendants.TryGetValue(type, out var descendants) ? descendants : [];

        void Collect(INamespaceOrTypeSymbol container)
        {
            foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                if (member is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } found)
                {
                    foreach (var ancestor in Ancestors(found))
                    {
                        Add(ancestor, found);
                    }
                }

                Collect(member);
            }
        }

        void Add(INamedTypeSymbol ancestor, INamedTypeSymbol found)
        {
            if (!_descendants.TryGetValue(ancestor, out var descendants))
            {
                _descendants[ancestor] = descendants = [];
            }

            // An interface that a type implements for several type arguments comes up several times in a row.
            if (descendants.Count == 0 || !SymbolEqualityComparer.Default.Equals(descendants[descendants.Count - 1], found))
            {
                descendants.Add(found);
            }
        }
    }

    /// <summary>The interfaces and the bases of a type, as they are declared.</summary>
    public static IEnumerable<INamedTypeSymbol> Ancestors(INamedTypeSymbol type)
    {
        foreach (var implemented in type.AllInterfaces)
        {
            yield return implemented.OriginalDefinition;
        }

        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            yield return current.OriginalDefinition;
        }
    }

    /// <summary>Whether one of the types is the other or derives from it.</summary>
    public static bool IsRelated(INamedTypeSymbol? one, INamedTypeSymbol? other) => IsOrDerives(one, other) || IsOrDerives(other, one);

    private static bool IsOrDerives(INamedTypeSymbol? type, INamedTypeSymbol? parent)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, parent?.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}

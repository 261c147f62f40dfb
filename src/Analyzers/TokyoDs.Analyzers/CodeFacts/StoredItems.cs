using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The members of each type that others see and that hold a value of their own, read once for all rules that ask.</summary>
internal sealed class StoredItems
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<(ISymbol Member, ITypeSymbol Value)>> _types = new(SymbolEqualityComparer.Default);

    public ImmutableArray<(ISymbol Member, ITypeSymbol Value)> Of(INamedTypeSymbol type) => _types.GetOrAdd(type, Read);

    private static ImmutableArray<(ISymbol Member, ITypeSymbol Value)> Read(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || SdkNamespace.Holds(type) || !IsVisible(type))
        {
            return [];
        }

        // A property without a field behind it is computed; what is computed is not kept.
        var members = type.GetMembers();
        HashSet<ISymbol> kept = new(SymbolEqualityComparer.Default);
        foreach (var member in members)
        {
            if (member is IFieldSymbol { AssociatedSymbol: { } property })
            {
                kept.Add(property);
            }
        }

        var items = ImmutableArray.CreateBuilder<(ISymbol Member, ITypeSymbol Value)>();
        foreach (var member in members)
        {
            if ((member is IFieldSymbol || kept.Contains(member)) && ValueType(member) is { } value)
            {
                items.Add((member, value));
            }
        }

        return items.ToImmutable();
    }

    /// <summary>The type of a member that others see and that may hold a value.</summary>
    private static ITypeSymbol? ValueType(ISymbol member) => member switch
    {
        { IsStatic: true } or { IsImplicitlyDeclared: true } or { IsOverride: true } => null,
        { DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Private or Microsoft.CodeAnalysis.Accessibility.Protected } => null,
        IPropertySymbol { IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true } property => DataItem.Element(property.Type),
        IFieldSymbol { IsConst: false } field => DataItem.Element(field.Type),
        _ => null,
    };

    private static bool IsVisible(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is Microsoft.CodeAnalysis.Accessibility.Private or Microsoft.CodeAnalysis.Accessibility.Protected)
            {
                return false;
            }
        }

        return true;
    }
}

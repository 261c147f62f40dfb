using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The keys of public registries by which two types can be joined.</summary>
internal static class RegistryKeys
{
    private static readonly string[] Keys = [Concept.CorporateNumber, Concept.LocalGovernmentCode, Concept.MunicipalityCode];

    /// <summary>The name of the key that both sides of a match hold, or null.</summary>
    public static string? Shared(NameMatch match)
    {
        if (match is not { Item.ContainingType: { } one, Other: (IPropertySymbol or IFieldSymbol) and { ContainingType: { } other } }
            || SymbolEqualityComparer.Default.Equals(one, other))
        {
            return null;
        }

        foreach (var key in Keys)
        {
            if (Of(one, key) is { } name && Of(other, key) is not null)
            {
                return name;
            }
        }

        return null;
    }

    private static string? Of(INamedTypeSymbol type, string key) =>
        type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property => !property.IsStatic && Vocabulary.Means(property.Name, key))?.Name;
}

using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Tells the address of a place from that of a machine, and a name of a person from any other, by the type around the item.</summary>
internal static class PlaceItems
{
    private static readonly string[] Passing = ["Response", "Event"];
    private static readonly string[] Rows = ["Row", "Record", "Message"];

    private static readonly string[] OfPlaces =
        [Concept.PostalCode, Concept.Phone, Concept.PersonName, Concept.CompanyName, Concept.Prefecture, Concept.AddressPart, Concept.LocalGovernmentCode, Concept.MunicipalityCode];

    /// <summary>The address of a place; <c>Address</c> alone is one where a postal code, a phone number or a name stands beside it.</summary>
    public static bool IsAddress(ISymbol item, Configuration configuration) =>
        item.Means(Concept.Address, configuration)
        || (Vocabulary.Means(item.Name, Concept.AddressBare)
            && item is IPropertySymbol or IFieldSymbol
            && item.ContainingType is { } type
            && Others(type, item).Any(other => OfPlaces.Any(concept => Vocabulary.Means(other.Name, concept))));

    /// <summary>The whole name of a person; <c>Name</c> alone is one where the type is a person.</summary>
    public static bool IsPersonName(ISymbol item, Configuration configuration) =>
        (item.Means(Concept.PersonName, configuration) && !item.Name.EndsWith("Names", StringComparison.OrdinalIgnoreCase))
        || (Vocabulary.Is(item.Name, Concept.PersonNameBare) && DataSubject.IsPersonal(item, configuration));

    /// <summary>
    /// Whether an item is kept or declared. An answer, an event, or a row that nothing but its name makes one, may be made for one
    /// page; there a person decides.
    /// </summary>
    public static bool IsSurelyExchanged(DataItem item, KnownTypes types) =>
        item.Role != TypeRole.Dto
        || (item.Symbol.ContainingType.Name is var type
            && !Passing.Any(ending => type.EndsWith(ending, StringComparison.Ordinal))
            && (!Rows.Any(ending => type.EndsWith(ending, StringComparison.Ordinal)) || types.Fact(TypeUses.Of).Exchanged.Contains(type)));

    /// <summary>The other items of the same type, those it inherits included.</summary>
    public static IEnumerable<IPropertySymbol> Others(INamedTypeSymbol type, ISymbol item)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (!property.IsStatic && !SymbolEqualityComparer.Default.Equals(property, item) && property.Name is not ("" or "EqualityContract"))
                {
                    yield return property;
                }
            }
        }
    }
}

using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Whose data a member or variable holds: a person's, or those of an office, a company or the service itself.</summary>
internal static class DataSubject
{
    private const string Person = "person";
    private const string Mark = "person-mark";
    private const string Item = "person-item";
    private const string Organization = "organization";

    private static readonly string[] Wrappings = ["Dto", "Request", "Response", "Model", "ViewModel", "View", "Query", "Form", "Input", "Entity", "Record", "Row", "Profile", "Data", "Info"];

    private static readonly string[] Settings = ["Options", "Settings", "Configuration", "Config", "Template"];

    /// <summary>Whether a name means an item of personal data, and nothing around it says that it is an organization's.</summary>
    public static bool IsPersonal(ISymbol symbol, Configuration configuration)
    {
        if (IsOfFramework(symbol))
        {
            return false;
        }

        var owner = OwnerOf(symbol);
        var isMeant = symbol.Means(Concept.Personal, configuration)
            || (owner is not null && (Vocabulary.Is(symbol.Name, Item) ? IsAboutPerson(owner) : IsNameBesideContact(symbol.Name, owner)));
        return isMeant && !Vocabulary.Mentions(symbol.Name, Organization) && (owner is null || !IsImpersonal(owner));
    }

    /// <summary>Type.FullName is nobody's name.</summary>
    public static bool IsOfFramework(ISymbol symbol) =>
        RootOf(symbol.ContainingNamespace) is "System" or "Microsoft" && symbol.DeclaringSyntaxReferences.IsEmpty;

    private static string? RootOf(INamespaceSymbol? space)
    {
        while (space?.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            space = outer;
        }

        return space?.Name;
    }

    /// <summary>The type whose member it is; a parameter of a record is one.</summary>
    private static INamedTypeSymbol? OwnerOf(ISymbol symbol) =>
        symbol is IPropertySymbol or IFieldSymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true } }
            ? symbol.ContainingType
            : null;

    private static bool IsImpersonal(INamedTypeSymbol type) =>
        Settings.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal))
        || (Vocabulary.Mentions(type.Name, Organization) && !Vocabulary.Means(Bare(type.Name), Person));

    private static bool IsAboutPerson(INamedTypeSymbol type) =>
        Vocabulary.Means(Bare(type.Name), Person) || Items(type).Any(item => Vocabulary.Means(item.Name, Mark));

    /// <summary>ClientName beside ClientPhone.</summary>
    private static bool IsNameBesideContact(string name, INamedTypeSymbol type)
    {
        const string Ending = "Name";
        if (name.Length <= Ending.Length || !name.EndsWith(Ending, StringComparison.Ordinal))
        {
            return false;
        }

        var whose = name.Substring(0, name.Length - Ending.Length);
        return Items(type).Any(item => item.Name.Length > whose.Length && item.Name.StartsWith(whose, StringComparison.Ordinal)
            && Vocabulary.Is(item.Name.Substring(whose.Length), Concept.Personal));
    }

    private static IEnumerable<IPropertySymbol> Items(INamedTypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>().Where(property => !property.IsStatic);

    private static string Bare(string type)
    {
        var ending = Wrappings.FirstOrDefault(wrapping => type.Length > wrapping.Length && type.EndsWith(wrapping, StringComparison.Ordinal));
        return ending is null ? type : type.Substring(0, type.Length - ending.Length);
    }
}

using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>Which members, parameters and variables hold personal data or a secret: by type, by attribute, by name.</summary>
internal sealed class PersonalNames(Configuration configuration)
{
    private readonly ConcurrentDictionary<ISymbol, bool> _answers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, string?> _types = new(SymbolEqualityComparer.Default);

    public bool Holds(ISymbol symbol)
    {
        var declared = symbol is IFieldSymbol { ContainingType.IsTupleType: true } ? symbol : symbol.OriginalDefinition;
        return _answers.TryGetValue(declared, out var known) ? known : _answers[declared] = Decide(declared);
    }

    /// <summary>Whether an expression is a member or a variable that holds such data, whatever its type.</summary>
    public bool IsNamedBy(IOperation operation) =>
        operation switch
        {
            IMemberReferenceOperation member => Holds(member.Member),
            IParameterReferenceOperation parameter => Holds(parameter.Parameter),
            ILocalReferenceOperation local => Holds(local.Local),
            _ => false,
        };

    /// <summary>The first member of a type of the project that holds such data, or null: what is written when an object is written whole.</summary>
    public string? MemberOf(INamedTypeSymbol type) => _types.GetOrAdd(type.OriginalDefinition, FindMember);

    private string? FindMember(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && !current.DeclaringSyntaxReferences.IsEmpty; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Public, GetMethod: not null }
                    && !HasAttribute(property, "JsonIgnoreAttribute") && Holds(property))
                {
                    return property.Name;
                }
            }
        }

        return null;
    }

    private bool Decide(ISymbol symbol)
    {
        var type = symbol switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IParameterSymbol parameter => parameter.Type,
            ILocalSymbol local => local.Type,
            _ => null,
        };
        if (type is null || symbol.ContainingType?.TypeKind == TypeKind.Enum || HasAttribute(symbol, "NotPersonalAttribute"))
        {
            return false;
        }

        return IsMarked(symbol)
            || (CanHold(type) && !Redaction.IsNamedIn(symbol.Name)
                && (CredentialName.IsOf(symbol) || symbol.Means(Concept.IndividualNumber, configuration) || DataSubject.IsPersonal(symbol, configuration)));
    }

    /// <summary>Identity marks what a person may ask to download, ids and sign-in names among it; those tell nobody who it is.</summary>
    private static bool IsMarked(ISymbol symbol) =>
        (HasAttribute(symbol, "PersonalDataAttribute") || HasAttribute(symbol, "ProtectedPersonalDataAttribute"))
        && !symbol.Name.EndsWith("Id", StringComparison.Ordinal) && !(symbol.Name == "UserName" && DataSubject.IsOfFramework(symbol));

    /// <summary>Text, numbers and dates, and lists of text; a flag or an enum named after a datum does not hold it.</summary>
    private static bool CanHold(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Int64 or SpecialType.System_Decimal or SpecialType.System_DateTime
        || type.Name is "DateOnly" or "DateTimeOffset" or "StringValues" or "MailAddress"
        || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String }
        || (type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }] } list && list.IsIn("System.Collections.Generic"))
        || (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && CanHold(nullable.TypeArguments[0]));

    private static bool HasAttribute(ISymbol symbol, string name) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == name);
}

using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>Which members, parameters and variables hold personal data or a secret: by type, by attribute, by name.</summary>
internal sealed class PersonalNames(Configuration configuration)
{
    private readonly ConcurrentDictionary<ISymbol, bool> _answers = new(SymbolEqualityComparer.Default);

    public bool Holds(ISymbol symbol) => _answers.GetOrAdd(symbol.OriginalDefinition, Decide);

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

        return HasAttribute(symbol, "PersonalDataAttribute") || HasAttribute(symbol, "ProtectedPersonalDataAttribute")
            || (CanHold(type) && (SecretName.Matches(symbol.Name) || symbol.Means(Concept.IndividualNumber, configuration) || symbol.Means(Concept.Personal, configuration)));
    }

    /// <summary>Text, numbers and dates; a flag or an enum named after a datum does not hold it.</summary>
    private static bool CanHold(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Int64 or SpecialType.System_Decimal or SpecialType.System_DateTime
        || type.Name is "DateOnly" or "DateTimeOffset" or "StringValues" or "MailAddress"
        || (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && CanHold(nullable.TypeArguments[0]));

    private static bool HasAttribute(ISymbol symbol, string name) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == name);
}

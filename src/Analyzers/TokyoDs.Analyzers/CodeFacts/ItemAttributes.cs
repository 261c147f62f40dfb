using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The attributes of an item: those of the property, and those of the record's parameter that declares it.</summary>
internal static class ItemAttributes
{
    private const string Concept = "TokyoDs.OnceOnly.ConceptAttribute";

    public static IEnumerable<AttributeData> Of(ISymbol item) => item is IPropertySymbol property
        ? property.GetAttributes().Concat(property.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
            .Where(parameter => parameter.Name == property.Name)
            .SelectMany(parameter => parameter.GetAttributes()))
        : item.GetAttributes();

    public static bool Has(ISymbol item, params string[] names) =>
        Of(item).Any(attribute => attribute.AttributeClass is { Name: var name } && names.Contains(name));

    /// <summary>The text of <c>[Concept("法人.商号")]</c>, or null.</summary>
    public static string? ConceptOf(ISymbol item) =>
        Of(item).FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == Concept)
            is { ConstructorArguments: [{ Value: string { Length: > 0 } concept }] } ? concept : null;

    /// <summary>What people read about the item: its label and the hint below it.</summary>
    public static IEnumerable<string> TextsOf(ISymbol item) =>
        Of(item).Where(attribute => attribute.AttributeClass?.Name is "DisplayAttribute" or "DisplayNameAttribute" or "DescriptionAttribute")
            .SelectMany(attribute => attribute.NamedArguments.Where(argument => argument.Key is "Name" or "Description" or "Prompt").Select(argument => argument.Value)
                .Concat(attribute.ConstructorArguments))
            .Select(value => value.Kind == TypedConstantKind.Primitive ? value.Value as string : null)
            .OfType<string>();
}

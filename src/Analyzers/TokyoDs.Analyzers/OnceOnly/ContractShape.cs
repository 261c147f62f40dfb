using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>One item of a contract as System.Text.Json writes it: what the type of the property says.</summary>
/// <param name="Name">The name in JSON.</param>
/// <param name="Symbol">Where the item is declared.</param>
/// <param name="IsRequired">Whether a document without it is refused.</param>
/// <param name="Value">What it holds.</param>
/// <param name="MaxLength">The declared length, or null.</param>
internal sealed record ContractItem(string Name, IPropertySymbol Symbol, bool IsRequired, ValueShape Value, int? MaxLength);

/// <summary>The JSON form of a value. A null <paramref name="JsonType"/> is unknown (an own converter) and never compared.</summary>
internal sealed record ValueShape(string? JsonType, bool IsNullable, string? Format = null)
{
    /// <summary>The members of an enumeration as JSON shows them; default when it is none.</summary>
    public ImmutableArray<string> Members { get; init; }

    /// <summary>The type whose items a nested object has.</summary>
    public INamedTypeSymbol? Nested { get; init; }

    /// <summary>What an array holds.</summary>
    public ValueShape? Element { get; init; }

    /// <summary>The value of an attested item.</summary>
    public ValueShape? Attested { get; init; }
}

/// <summary>Reads the items of a contract from its declaration.</summary>
internal static class ContractShape
{
    private static readonly Dictionary<string, (string Type, string? Format)> Known = new(StringComparer.Ordinal)
    {
        ["System.String"] = ("string", null),
        ["System.Char"] = ("string", null),
        ["System.Boolean"] = ("boolean", null),
        ["System.Byte"] = ("integer", null),
        ["System.Int16"] = ("integer", null),
        ["System.Int32"] = ("integer", null),
        ["System.Int64"] = ("integer", null),
        ["System.UInt32"] = ("integer", null),
        ["System.UInt64"] = ("integer", null),
        ["System.Decimal"] = ("number", null),
        ["System.Double"] = ("number", null),
        ["System.Single"] = ("number", null),
        ["System.DateOnly"] = ("string", "date"),
        ["System.TimeOnly"] = ("string", "time"),
        ["System.DateTime"] = ("string", "date-time"),
        ["System.DateTimeOffset"] = ("string", "date-time"),
        ["System.Guid"] = ("string", "uuid"),
        ["System.Uri"] = ("string", "uri"),
        ["TokyoDs.Places.BlockId"] = ("string", "block-id"),
        ["TokyoDs.Places.JapanesePhoneNumber"] = ("string", "japanese-phone-number"),
        ["TokyoDs.Places.ParcelId"] = ("string", "parcel-id"),
        ["TokyoDs.Places.PostalCode"] = ("string", "postal-code"),
        ["TokyoDs.Places.RealEstateId"] = ("string", "real-estate-id"),
        ["TokyoDs.Places.RealPropertyNumber"] = ("string", "real-property-number"),
        ["TokyoDs.Places.ResidenceId"] = ("string", "residence-id"),
        ["TokyoDs.Places.SpatialId"] = ("string", "spatial-id"),
        ["TokyoDs.Places.TownBlockId"] = ("string", "town-block-id"),
        ["TokyoDs.Registries.CompanyRegistrationNumber"] = ("string", "company-registration-number"),
        ["TokyoDs.Registries.CorporateKind"] = ("string", "corporate-kind"),
        ["TokyoDs.Registries.CorporateNumber"] = ("string", "corporate-number"),
        ["TokyoDs.Registries.CountryCode"] = ("string", "country-code"),
        ["TokyoDs.Registries.DammCode"] = ("string", "damm-code"),
        ["TokyoDs.Registries.IndividualNumber"] = ("string", "individual-number"),
        ["TokyoDs.Registries.InvoiceRegistrationNumber"] = ("string", "invoice-registration-number"),
        ["TokyoDs.Registries.LocalGovernmentCode"] = ("string", "local-government-code"),
        ["TokyoDs.Registries.Presence"] = ("string", "presence-code"),
        ["TokyoDs.Registries.Sex"] = ("string", "sex-code"),
        ["TokyoDs.Time.FiscalYear"] = ("string", "fiscal-year"),
        ["TokyoDs.Time.PartialDate"] = ("string", "partial-date"),
        ["TokyoDs.Time.Wareki"] = ("string", "date"),
    };

    /// <summary>Whether a format is that of a type, and not of an attribute on a text.</summary>
    public static bool IsFormatOfType(string format) => Known.Values.Any(known => known.Format == format);

    public static IEnumerable<ContractItem> ItemsOf(INamedTypeSymbol type)
    {
        var parameters = RequiredParameters(type);
        for (var declaring = type; declaring is not null && declaring.SpecialType != SpecialType.System_Object; declaring = declaring.BaseType)
        {
            foreach (var property in declaring.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Public, IsStatic: false, IsIndexer: false, GetMethod: not null, IsImplicitlyDeclared: false }
                    && !property.IsOverride
                    && !Has(property, "System.Text.Json.Serialization.JsonIgnoreAttribute"))
                {
                    var isRequired = property.IsRequired || parameters.Contains(property.Name)
                        || Has(property, "System.Text.Json.Serialization.JsonRequiredAttribute");
                    yield return new(NameOf(property), property, isRequired, ShapeOf(property), MaxLengthOf(property));
                }
            }
        }
    }

    private static ValueShape ShapeOf(IPropertySymbol property) =>
        Has(property, "System.Text.Json.Serialization.JsonConverterAttribute")
            ? new(null, false)
            : ShapeOf(property.Type);

    private static ValueShape ShapeOf(ITypeSymbol type)
    {
        var isNullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] })
        {
            type = inner;
            isNullable = true;
        }

        if (Known.TryGetValue(FullName(type), out var known))
        {
            return new(known.Type, isNullable, known.Format);
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return new("string", isNullable) { Members = [.. type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).Select(MemberName)] };
        }

        if (type is INamedTypeSymbol { TypeArguments: [var value] } && FullName(type) == "TokyoDs.OnceOnly.Attested")
        {
            return new("object", isNullable) { Attested = ShapeOf(value) };
        }

        if (ElementOf(type) is { } element)
        {
            return new("array", isNullable) { Element = ShapeOf(element) };
        }

        return type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsGenericType: false } nested
            && !nested.DeclaringSyntaxReferences.IsEmpty
            && !Has(nested, "System.Text.Json.Serialization.JsonConverterAttribute")
                ? new("object", isNullable) { Nested = nested }
                : new(null, isNullable);
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType.SpecialType: not SpecialType.System_Byte } array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var single] } named when named.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            || named.AllInterfaces.Any(implemented => implemented.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T) => single,
        _ => null,
    };

    /// <summary>The parameters without default value of the constructor that System.Text.Json uses.</summary>
    private static HashSet<string> RequiredParameters(INamedTypeSymbol type)
    {
        var constructors = type.InstanceConstructors
            .Where(constructor => constructor.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public
                && !(constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type)))
            .ToList();
        var chosen = constructors.FirstOrDefault(constructor => Has(constructor, "System.Text.Json.Serialization.JsonConstructorAttribute"))
            ?? (constructors.Any(constructor => constructor.Parameters.IsEmpty) ? null : constructors.FirstOrDefault());
        return new(
            chosen?.Parameters.Where(parameter => !parameter.HasExplicitDefaultValue).Select(parameter => parameter.Name) ?? [],
            StringComparer.OrdinalIgnoreCase);
    }

    private static string NameOf(IPropertySymbol property) =>
        AttributeText(property, "System.Text.Json.Serialization.JsonPropertyNameAttribute") ?? CamelCase(property.Name);

    private static string MemberName(IFieldSymbol member) =>
        AttributeText(member, "System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute") ?? member.Name;

    /// <summary>As JsonNamingPolicy.CamelCase: a run of capitals is lowered up to the one before a small letter.</summary>
    private static string CamelCase(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            if (i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1]))
            {
                break;
            }

            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new(letters);
    }

    private static int? MaxLengthOf(IPropertySymbol property)
    {
        var parameter = property.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
            .FirstOrDefault(parameter => parameter.Name == property.Name);
        return property.GetAttributes().Concat(parameter?.GetAttributes() ?? [])
            .Where(attribute => attribute.AttributeClass?.Name is "MaxLengthAttribute" or "StringLengthAttribute")
            .Select(attribute => attribute.ConstructorArguments is [{ Value: int length }, ..] ? length : (int?)null)
            .FirstOrDefault(length => length > 0);
    }

    private static bool Has(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Any(data => data.AttributeClass?.ToDisplayString() == attribute);

    private static string? AttributeText(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().FirstOrDefault(data => data.AttributeClass?.ToDisplayString() == attribute)
            is { ConstructorArguments: [{ Value: string text }] } ? text : null;

    private static string FullName(ITypeSymbol type) => type.ContainingNamespace + "." + type.Name;
}

using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The items that a bound property or parameter stands for: itself, or the members of the class it is filled as.</summary>
internal static class AskedItems
{
    private const int DeepestNesting = 5;
    private const int MostItems = 500;

    /// <summary>What is filled, but not by the person in front of the form.</summary>
    private static readonly string[] Elsewhere =
    [
        "BindNeverAttribute", "HiddenInputAttribute", "FromServicesAttribute", "FromKeyedServicesAttribute", "FromRouteAttribute", "FromHeaderAttribute",
        "FromQueryAttribute", "JsonIgnoreAttribute", "ModelBinderAttribute",
    ];

    /// <summary>Names of what a page carries along for itself.</summary>
    private static readonly string[] Carried = ["id", "returnurl", "rowversion", "version", "token", "ticket", "handler", "page"];

    public static IReadOnlyList<AskedItem> Of(ISymbol answer)
    {
        var items = new List<AskedItem>();
        Add(answer, answer.Name, [], items);
        return items;
    }

    /// <summary>The type without nullability and without the collection around it.</summary>
    public static ITypeSymbol Element(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType.SpecialType: not SpecialType.System_Byte } array => Element(array.ElementType),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => nullable.TypeArguments[0],
        INamedTypeSymbol { TypeArguments.Length: 1 } list
            when list.AllInterfaces.Any(implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable) => Element(list.TypeArguments[0]),
        _ => type,
    };

    private static void Add(ISymbol symbol, string path, HashSet<ISymbol> around, List<AskedItem> items)
    {
        if (TypeOf(symbol) is not { } declared || !IsAsked(symbol) || items.Count >= MostItems)
        {
            return;
        }

        var type = Element(declared);
        if (IsGroup(type) is not { } group)
        {
            if (IsValue(type))
            {
                items.Add(new(symbol, type, path));
            }
        }
        else if (around.Count < DeepestNesting && around.Add(group))
        {
            foreach (var property in Settable(group))
            {
                Add(property, path + "." + property.Name, around, items);
            }

            around.Remove(group);
        }
    }

    private static bool IsAsked(ISymbol symbol) =>
        !ItemAttributes.Has(symbol, Elsewhere)
        && !Carried.Contains(symbol.Name.ToLowerInvariant())
        && !ItemAttributes.Of(symbol).Any(attribute => attribute is { AttributeClass.Name: "ReadOnlyAttribute", ConstructorArguments: [{ Value: true }] }
            or { AttributeClass.Name: "EditableAttribute", ConstructorArguments: [{ Value: false }] });

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    /// <summary>A class of the solution that is filled member by member; one that parses itself from a text is a value.</summary>
    private static INamedTypeSymbol? IsGroup(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false, IsGenericType: false, SpecialType: SpecialType.None } group
        && !IsOfLibrary(group)
        && !group.GetMembers().Any(member => member is IMethodSymbol { IsStatic: true, Name: "TryParse" or "BindAsync" })
            ? group
            : null;

    private static bool IsOfLibrary(INamedTypeSymbol type) =>
        SdkNamespace.Holds(type)
        || type.IsWithin("System") || type.IsWithin("Microsoft");

    /// <summary>What a field of a form can hold: no service, no context of the request.</summary>
    private static bool IsValue(ITypeSymbol type) =>
        type.Name is "IFormFile" or "IBrowserFile" or "IFormFileCollection"
        || type is { TypeKind: TypeKind.Struct or TypeKind.Enum, Name: not "CancellationToken" }
        || type.SpecialType == SpecialType.System_String
        || (type is INamedTypeSymbol { TypeKind: TypeKind.Class } value && SdkNamespace.Holds(value));

    private static IEnumerable<IPropertySymbol> Settable(INamedTypeSymbol group)
    {
        for (var type = group; type is not null && !IsOfLibrary(type); type = type.BaseType)
        {
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false, IsOverride: false, SetMethod.DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Public })
                {
                    yield return property;
                }
            }
        }
    }
}

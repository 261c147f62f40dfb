using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>Which types can carry text that somebody chose. Numbers, dates, enums and our own checked types cannot.</summary>
internal static class TextCarrier
{
    /// <summary>The namespace of each, by name: few types come as far as having their namespace read.</summary>
    private static readonly Dictionary<string, string> Checked = new(StringComparer.Ordinal)
    {
        ["Guid"] = "System",
        ["DateTime"] = "System",
        ["DateTimeOffset"] = "System",
        ["DateOnly"] = "System",
        ["TimeOnly"] = "System",
        ["TimeSpan"] = "System",
        ["Version"] = "System",
        ["Half"] = "System",
        ["Int128"] = "System",
        ["UInt128"] = "System",
        ["Index"] = "System",
        ["Range"] = "System",
        ["Type"] = "System",
        ["BigInteger"] = "System.Numerics",
        ["CancellationToken"] = "System.Threading",
        ["IPAddress"] = "System.Net",
        ["Encoding"] = "System.Text",
        ["Rune"] = "System.Text",
        ["CultureInfo"] = "System.Globalization",
        ["Expression"] = "System.Linq.Expressions",
        ["LambdaExpression"] = "System.Linq.Expressions",
    };

    public static bool Is(ITypeSymbol? type)
    {
        switch (type)
        {
            case null or { SpecialType: SpecialType.System_Void }:
                return false;
            case { SpecialType: SpecialType.System_String or SpecialType.System_Object }:
                return true;
            case { SpecialType: SpecialType.System_DateTime }:
                return false;
            case IArrayTypeSymbol { ElementType: var element }:
                return IsElement(element);
            case { TypeKind: TypeKind.Enum }:
                return false;
            case { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_Double }:
                return false;
            case INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable:
                return Is(nullable.TypeArguments[0]);
            case INamedTypeSymbol { IsGenericType: true, TypeKind: not TypeKind.Delegate } generic when IsWrapper(generic):
                return generic.TypeArguments.Any(argument => generic.Name is "Task" or "ValueTask" ? Is(argument) : IsElement(argument));
            case INamedTypeSymbol named:
                return !IsChecked(named);
            default:
                return true;
        }
    }

    /// <summary>Characters and bytes in a row are text again.</summary>
    private static bool IsElement(ITypeSymbol element) =>
        element.SpecialType is SpecialType.System_Char or SpecialType.System_Byte || Is(element);

    private static bool IsWrapper(INamedTypeSymbol type) =>
        type.TypeArguments.Length > 0 && type.Name is not ("Func" or "Action" or "Lazy")
        && (type.IsIn("System.Collections.Generic") || type.IsIn("System.Threading.Tasks") || type.IsIn("System.Collections.Immutable") || type.IsIn("System"));

    private static bool IsChecked(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: "Registries" or "Time", ContainingNamespace: { Name: "TokyoDs", ContainingNamespace.IsGlobalNamespace: true } }
        || (Checked.TryGetValue(type.Name, out var container) && type.IsIn(container));
}

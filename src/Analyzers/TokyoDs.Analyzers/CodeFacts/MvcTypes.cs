using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Controllers, actions and page models, and the attributes that apply to them.</summary>
internal static class MvcTypes
{
    public const string ControllerBase = "Microsoft.AspNetCore.Mvc.ControllerBase";
    public const string Controller = "Microsoft.AspNetCore.Mvc.Controller";
    public const string PageModel = "Microsoft.AspNetCore.Mvc.RazorPages.PageModel";
    public const string ApiController = "Microsoft.AspNetCore.Mvc.ApiControllerAttribute";

    private static readonly string[] UnsafeHandlers = ["OnPost", "OnPut", "OnPatch", "OnDelete"];

    /// <summary>A type that MVC finds by itself and takes requests with.</summary>
    public static bool IsController(INamedTypeSymbol type, KnownTypes types) =>
        type is { TypeKind: TypeKind.Class, IsAbstract: false, DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Public }
        && types.Is(type, ControllerBase)
        && !Has(type, "Microsoft.AspNetCore.Mvc.NonControllerAttribute", types);

    /// <summary>The actions that a type declares itself.</summary>
    public static IEnumerable<IMethodSymbol> Actions(INamedTypeSymbol type, KnownTypes types) =>
        type.GetMembers().OfType<IMethodSymbol>().Where(method => IsAction(method, types));

    /// <summary>Whether a method of a controller takes requests.</summary>
    public static bool IsAction(IMethodSymbol method, KnownTypes types) =>
        method is { MethodKind: MethodKind.Ordinary, IsStatic: false, IsAbstract: false, DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Public, Name: not ("Dispose" or "DisposeAsync") }
        && !(method.IsOverride && Original(method).ContainingType.SpecialType == SpecialType.System_Object)
        && !Has(method, "Microsoft.AspNetCore.Mvc.NonActionAttribute", types);

    /// <summary>The handlers of a page, those of its base types in the source included.</summary>
    public static IEnumerable<IMethodSymbol> Handlers(INamedTypeSymbol page)
    {
        for (var type = page; type is not null && !type.DeclaringSyntaxReferences.IsEmpty; type = type.BaseType)
        {
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
            {
                if (method is { MethodKind: MethodKind.Ordinary, IsStatic: false, DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Public }
                    && method.Name.StartsWith("On", StringComparison.Ordinal))
                {
                    yield return method;
                }
            }
        }
    }

    /// <summary>Whether an action or handler may change something: anything but an action for GET and HEAD alone.</summary>
    public static bool ChangesState(IMethodSymbol method, KnownTypes types)
    {
        if (!types.Is(method.ContainingType, ControllerBase))
        {
            return UnsafeHandlers.Any(prefix => method.Name.StartsWith(prefix, StringComparison.Ordinal));
        }

        var verbs = method.GetAttributes().Where(attribute => types.Is(attribute.AttributeClass, "Microsoft.AspNetCore.Mvc.Routing.HttpMethodAttribute")).ToList();
        return verbs.Count == 0 || verbs.Any(verb => verb.AttributeClass?.Name is not ("HttpGetAttribute" or "HttpHeadAttribute" or "HttpOptionsAttribute"));
    }

    /// <summary>The attributes of a member, of its type and of everything they inherit from, the nearest first.</summary>
    public static IEnumerable<AttributeData> AttributesAround(ISymbol symbol)
    {
        for (var method = symbol as IMethodSymbol; method is not null; method = method.OverriddenMethod)
        {
            foreach (var attribute in method.GetAttributes())
            {
                yield return attribute;
            }
        }

        for (var type = symbol as INamedTypeSymbol ?? symbol.ContainingType; type is not null; type = type.BaseType)
        {
            foreach (var attribute in type.GetAttributes())
            {
                yield return attribute;
            }
        }
    }

    public static bool HasAround(ISymbol symbol, string attribute, KnownTypes types) =>
        AttributesAround(symbol).Any(data => types.Is(data.AttributeClass, attribute));

    private static bool Has(ISymbol symbol, string attribute, KnownTypes types) =>
        symbol.GetAttributes().Any(data => types.Is(data.AttributeClass, attribute));

    private static IMethodSymbol Original(IMethodSymbol method) =>
        method.OverriddenMethod is { } overridden ? Original(overridden) : method;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>One item of data that leaves or enters a method of the project: a member of a type, or a parameter of an endpoint.</summary>
/// <param name="Type">Its type, without nullability and without the collection around it.</param>
/// <param name="Role">What the type that declares it is for; a parameter of an endpoint counts as input.</param>
internal readonly record struct DataItem(ISymbol Symbol, ITypeSymbol Type, TypeRole Role)
{
    private const string Endpoints = "Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions";
    private const string Controller = "Microsoft.AspNetCore.Mvc.ControllerBase";
    private const string Page = "Microsoft.AspNetCore.Mvc.RazorPages.PageModel";

    public string Name => Symbol.Name;

    public Location Place => Symbol.Locations.FirstOrDefault() ?? Location.None;

    public bool IsText => Type.SpecialType == SpecialType.System_String;

    public bool IsNumber => Type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    public bool IsFloatingPoint => Type.SpecialType is SpecialType.System_Single or SpecialType.System_Double;

    public bool IsParameter => Symbol is IParameterSymbol;

    /// <summary>Calls a check for every item whose name and type concern it; only for those the role is worked out.</summary>
    public static void Listen(CodeRules rules, Func<DataItem, bool> concerns, Action<CodeContext<DataItem>> check)
    {
        rules.OnType(context =>
        {
            var type = context.Target;
            if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || SdkNamespace.Holds(type) || !IsVisible(type))
            {
                return;
            }

            TypeRole? role = null;
            foreach (var member in type.GetMembers())
            {
                if (ValueType(member) is { } value && concerns(new(member, value, TypeRole.None)) && IsStored(member))
                {
                    role ??= TypeRoles.Of(type, context.Types, context.Configuration);
                    check(context.With(new DataItem(member, value, role.Value)));
                }
            }
        });
        rules.OnMethod(context =>
        {
            if (context.Target is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Public, ContainingType: { } type } method
                && method.Parameters.Length > 0
                && (context.Types.Is(type, Controller) || (method.Name.StartsWith("On", StringComparison.Ordinal) && context.Types.Is(type, Page))))
            {
                CheckParameters(context, method, concerns, check);
            }
        });
        foreach (var verb in new[] { "MapGet", "MapPost", "MapPut", "MapDelete", "MapPatch", "MapMethods", "Map" })
        {
            rules.OnInvocation(Endpoints, verb, context =>
            {
                if (HandlerOf(context.Target) is { } handler)
                {
                    CheckParameters(context, handler, concerns, check);
                }
            });
        }
    }

    /// <summary>The method that answers an endpoint: a lambda, a local function or a method group of the source.</summary>
    private static IMethodSymbol? HandlerOf(IInvocationOperation map) =>
        map.Argument("handler")?.Unwrap() switch
        {
            IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => lambda.Symbol,
            IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: { DeclaringSyntaxReferences.Length: > 0 } method } } => method,
            _ => null,
        };

    private static void CheckParameters<T>(
        CodeContext<T> context, IMethodSymbol method, Func<DataItem, bool> concerns, Action<CodeContext<DataItem>> check)
    {
        var role = TypeRoles.IsTest(method, context.Configuration) ? TypeRole.Test : TypeRole.Input;
        foreach (var parameter in method.Parameters)
        {
            var item = new DataItem(parameter, Element(parameter.Type), role);
            if (concerns(item))
            {
                check(context.With(item));
            }
        }
    }

    /// <summary>The type of a member that others see and that may hold a value.</summary>
    private static ITypeSymbol? ValueType(ISymbol member) => member switch
    {
        { IsStatic: true } or { IsImplicitlyDeclared: true } or { IsOverride: true } => null,
        { DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Private or Microsoft.CodeAnalysis.Accessibility.Protected } => null,
        IPropertySymbol { IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true } property => Element(property.Type),
        IFieldSymbol { IsConst: false } field => Element(field.Type),
        _ => null,
    };

    /// <summary>A field, or a property with a value of its own; what is computed is not kept.</summary>
    private static bool IsStored(ISymbol member) =>
        member is IFieldSymbol
        || member.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, member));

    private static ITypeSymbol Element(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Element(array.ElementType),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => nullable.TypeArguments[0],
        INamedTypeSymbol { TypeArguments.Length: 1 } named
            when named.AllInterfaces.Any(implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable) =>
            Element(named.TypeArguments[0]),
        _ => type,
    };

    private static bool IsVisible(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is Microsoft.CodeAnalysis.Accessibility.Private or Microsoft.CodeAnalysis.Accessibility.Protected)
            {
                return false;
            }
        }

        return true;
    }
}

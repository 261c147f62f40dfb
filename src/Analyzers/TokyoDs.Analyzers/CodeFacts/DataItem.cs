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
        var items = rules.Types.Fact(static _ => new StoredItems());
        rules.OnType(context =>
        {
            TypeRole? role = null;
            foreach (var (member, value) in items.Of(context.Target))
            {
                if (concerns(new(member, value, TypeRole.None)))
                {
                    role ??= TypeRoles.Of(context.Target, context.Types, context.Configuration);
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
        TypeRole? role = null;
        foreach (var parameter in method.Parameters)
        {
            var item = new DataItem(parameter, Element(parameter.Type), TypeRole.Input);
            if (concerns(item))
            {
                role ??= TypeRoles.IsTest(method, context.Configuration) ? TypeRole.Test : TypeRole.Input;
                check(context.With(item with { Role = role.Value }));
            }
        }
    }

    /// <summary>What a type is without nullability and without the collection around it.</summary>
    internal static ITypeSymbol Element(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Element(array.ElementType),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => nullable.TypeArguments[0],
        INamedTypeSymbol { TypeArguments.Length: 1 } named
            when named.AllInterfaces.Any(implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable) =>
            Element(named.TypeArguments[0]),
        _ => type,
    };
}

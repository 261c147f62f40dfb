using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>An object that the framework fills from a state-changing request: a parameter of a handler, or a property with <c>[BindProperty]</c>.</summary>
/// <param name="Model">Its type, or the type of its elements.</param>
/// <param name="Handlers">The methods that get it.</param>
/// <param name="Mapping">The call that maps a minimal endpoint, or null for actions and pages.</param>
internal readonly record struct BoundInput(ISymbol Symbol, INamedTypeSymbol Model, IReadOnlyList<IMethodSymbol> Handlers, IInvocationOperation? Mapping)
{
    private const string Endpoints = "Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions";

    /// <summary>Attributes of values that come from the container, from the route alone or through code of the project's own.</summary>
    private static readonly string[] Elsewhere =
        ["FromServicesAttribute", "FromKeyedServicesAttribute", "FromRouteAttribute", "FromHeaderAttribute", "ModelBinderAttribute", "BindNeverAttribute"];

    public Location Place => Symbol.Locations.FirstOrDefault() ?? Location.None;

    /// <summary>Whether a formatter reads it from the body, which knows nothing of <c>[Bind]</c> and its like.</summary>
    public bool IsBody(KnownTypes types) =>
        Has(Symbol, "FromBodyAttribute")
        || (!Has(Symbol, "FromFormAttribute") && !Has(Symbol, "FromQueryAttribute")
            && (Mapping is not null || (Symbol is IParameterSymbol && MvcTypes.HasAround(Handlers[0], MvcTypes.ApiController, types))));

    /// <summary>Calls a check for each input once.</summary>
    public static void Listen(CodeRules rules, Action<CodeContext<BoundInput>> check)
    {
        rules.OnMethod(context =>
        {
            var (method, types) = (context.Target, context.Types);
            if (method.MethodKind == MethodKind.Ordinary && method.Parameters.Length > 0 && IsHandler(method, types) && MvcTypes.ChangesState(method, types))
            {
                CheckParameters(context, method, null, check);
            }
        });
        rules.OnType(context =>
        {
            var (type, types) = (context.Target, context.Types);
            if (!types.Is(type, MvcTypes.PageModel) && !types.Is(type, MvcTypes.ControllerBase))
            {
                return;
            }

            var all = Has(type, "BindPropertiesAttribute");
            var bound = type.GetMembers().OfType<IPropertySymbol>().Where(property => property.SetMethod is not null && (all || Has(property, "BindPropertyAttribute"))).ToList();
            var handlers = bound.Count == 0 ? []
                : (types.Is(type, MvcTypes.PageModel) ? MvcTypes.Handlers(type) : MvcTypes.Actions(type, types)).Where(method => MvcTypes.ChangesState(method, types)).ToList();
            foreach (var property in handlers.Count == 0 ? [] : bound)
            {
                if (ModelOf(property, property.Type) is { } model)
                {
                    check(context.With(new BoundInput(property, model, handlers, null)));
                }
            }
        });
        foreach (var verb in new[] { "MapPost", "MapPut", "MapPatch" })
        {
            rules.OnInvocation(Endpoints, verb, context =>
            {
                if (EndpointChain.HandlerOf(context.Target) is { } handler)
                {
                    CheckParameters(context, handler, context.Target, check);
                }
            });
        }
    }

    private static bool IsHandler(IMethodSymbol method, KnownTypes types) =>
        MvcTypes.IsController(method.ContainingType, types)
            ? MvcTypes.IsAction(method, types)
            : method.Name.StartsWith("On", StringComparison.Ordinal) && types.Is(method.ContainingType, MvcTypes.PageModel);

    private static void CheckParameters<T>(CodeContext<T> context, IMethodSymbol handler, IInvocationOperation? mapping, Action<CodeContext<BoundInput>> check)
    {
        foreach (var parameter in handler.Parameters)
        {
            if (ModelOf(parameter, parameter.Type) is { } model)
            {
                check(context.With(new BoundInput(parameter, model, [handler], mapping)));
            }
        }
    }

    /// <summary>The class or record of the project that is filled, or null where it is a plain value, a service, or made by code of its own.</summary>
    private static INamedTypeSymbol? ModelOf(ISymbol symbol, ITypeSymbol type)
    {
        var element = type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments.Length: 1 } list when list.IsIn("System.Collections.Generic") => list.TypeArguments[0],
            _ => type,
        };
        return element is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false, SpecialType: SpecialType.None } model
            && !IsOfFramework(model)
            && !symbol.GetAttributes().Any(attribute => Elsewhere.Contains(attribute.AttributeClass?.Name))
            && !model.GetMembers().Any(member => member is IMethodSymbol { IsStatic: true, Name: "BindAsync" or "TryParse" })
            && !Has(model, "ModelBinderAttribute")
                ? model
                : null;
    }

    private static bool IsOfFramework(INamedTypeSymbol type) =>
        type.IsWithin("System") || type.IsWithin("Microsoft");

    private static bool Has(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Any(data => data.AttributeClass?.Name == attribute);
}

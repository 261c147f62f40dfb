using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>Where requests come in: which parameters and properties are filled from what a client sent.</summary>
internal sealed class EntryPoints(KnownTypes types)
{
    private const string Hub = "Microsoft.AspNetCore.SignalR.Hub";
    private const string Component = "Microsoft.AspNetCore.Components.ComponentBase";
    private const string EndpointBuilder = "Microsoft.AspNetCore.Routing.IEndpointRouteBuilder";

    private static readonly HashSet<string> BindingAttributes =
    [
        "FromQueryAttribute", "FromRouteAttribute", "FromFormAttribute", "FromBodyAttribute", "FromHeaderAttribute", "AsParametersAttribute",
        "BindPropertyAttribute", "BindPropertiesAttribute", "SupplyParameterFromQueryAttribute", "SupplyParameterFromFormAttribute", "BindAttribute",
        "ModelBinderAttribute",
    ];

    private static readonly string[] HandlerVerbs = ["OnGet", "OnPost", "OnPut", "OnPatch", "OnDelete", "OnHead"];

    private static readonly HashSet<string> ServiceAttributes = ["FromServicesAttribute", "FromKeyedServicesAttribute"];

    /// <summary>The framework's own objects that a handler may ask for.</summary>
    private static readonly HashSet<string> FrameworkTypes =
    [
        "HttpContext", "HttpRequest", "HttpResponse", "ClaimsPrincipal", "CancellationToken", "LinkGenerator", "TimeProvider", "HttpClient", "ServerCallContext",
        "Stream", "PipeReader",
    ];

    /// <summary>What only the start of a program is given.</summary>
    private static readonly HashSet<string> SetupTypes =
    [
        "WebApplication", "WebApplicationBuilder", "IHostApplicationBuilder", "IApplicationBuilder", "IEndpointRouteBuilder", "RouteGroupBuilder", "IServiceCollection",
    ];

    /// <summary>Whether a method starts the program or sets up its services, pipeline or routes: what it is given, the program itself chose.</summary>
    public static bool IsSetup(IMethodSymbol method) =>
        method is { IsStatic: true, Name: "Main" or WellKnownMemberNames.TopLevelStatementsEntryPointMethodName }
        || method.Parameters.Any(parameter => SetupTypes.Contains(parameter.Type.Name));

    /// <summary>Whether a request fills the parameter of a method that the framework calls by itself.</summary>
    public bool IsFilled(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol method && IsHandler(method) && CanBeBound(parameter)
        || parameter.GetAttributes().Any(IsBinding);

    /// <summary>Whether a request fills the parameter of a delegate that is mapped to a route.</summary>
    public bool IsFilledByRoute(IParameterSymbol parameter) => CanBeBound(parameter);

    /// <summary>Whether a request fills the property of a page model, controller or component.</summary>
    public bool IsFilled(IPropertySymbol property) =>
        property.GetAttributes().Any(attribute => IsBinding(attribute) || IsRouteParameter(attribute, property))
        || (property.SetMethod is not null && property.ContainingType.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "BindPropertiesAttribute"));

    /// <summary>
    /// The method of a type that makes its values from a request, or null: <c>BindAsync(HttpContext, …)</c> or <c>TryParse(string, …, out T)</c>.
    /// What such a value holds is what that method puts into it.
    /// </summary>
    public static IMethodSymbol? BinderOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } own
            ? own.GetMembers("BindAsync").Concat(own.GetMembers("TryParse")).OfType<IMethodSymbol>().FirstOrDefault(IsBinder)
            : null;

    private static bool IsBinder(IMethodSymbol method) =>
        method is { IsStatic: true, Parameters: [var given, ..] }
        && (method.Name == "BindAsync"
            ? given.Type.Name == "HttpContext"
            : given.Type.SpecialType == SpecialType.System_String && method.Parameters[method.Parameters.Length - 1].RefKind == RefKind.Out);

    /// <summary>Whether a call maps a delegate to a route: MapGet, MapMethods, MapFallback and their like.</summary>
    public bool IsMapping(IMethodSymbol method) =>
        method.Name.StartsWith("Map", StringComparison.Ordinal)
        && (method.ReducedFrom ?? method) is { IsExtensionMethod: true, Parameters: [var first, ..] }
        && types.Is(first.Type, EndpointBuilder);

    private bool IsHandler(IMethodSymbol method)
    {
        if (method is not { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Public, IsStatic: false, ContainingType: { } type })
        {
            return false;
        }

        return MvcTypes.IsController(type, types) ? !method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "NonActionAttribute")
            : types.Is(type, MvcTypes.PageModel) ? method.Name.StartsWith("On", StringComparison.Ordinal) && IsVerb(method.Name)
            : types.Is(type, Hub) ? !method.IsOverride
            : IsGrpc(method);
    }

    private static bool IsVerb(string name) =>
        HandlerVerbs.Any(verb => name.StartsWith(verb, StringComparison.Ordinal));

    private static bool IsGrpc(IMethodSymbol method) =>
        method.IsOverride && method.Parameters.Length >= 2 && method.Parameters[method.Parameters.Length - 1].Type.Name == "ServerCallContext";

    private bool CanBeBound(IParameterSymbol parameter)
    {
        var attributes = parameter.GetAttributes();
        if (attributes.Any(attribute => ServiceAttributes.Contains(attribute.AttributeClass?.Name ?? "")))
        {
            return false;
        }

        return attributes.Any(IsBinding) || IsText(parameter.Type) || IsModel(parameter.Type);
    }

    private static bool IsText(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String
        || type is IArrayTypeSymbol
        || type.Name is "StringValues" or "IFormFile" or "IFormFileCollection" or "IFormCollection" or "JsonElement" or "JsonDocument" or "JsonNode" or "Uri" or "IQueryCollection" or "IAsyncStreamReader"
        || (type is INamedTypeSymbol { IsGenericType: true } generic && generic.IsIn("System.Collections.Generic"));

    /// <summary>Data has properties that can be set; a service has methods and takes its dependencies.</summary>
    private bool IsModel(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named && !FrameworkTypes.Contains(named.Name)
        && (named.IsRecord || (CanBeMade(named) && SettableProperties(named).Any()))
        && !named.Name.EndsWith("Context", StringComparison.Ordinal) && !named.Name.EndsWith("Service", StringComparison.Ordinal)
        && !types.Is(named, "System.Threading.Tasks.Task");

    private static bool CanBeMade(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public);

    private static IEnumerable<IPropertySymbol> SettableProperties(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, SetMethod.DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Public })
                {
                    yield return property;
                }
            }
        }
    }

    private static bool IsBinding(AttributeData attribute) => BindingAttributes.Contains(attribute.AttributeClass?.Name ?? "");

    /// <summary>[Parameter] is filled from the address only where the component has a route; elsewhere its parent fills it.</summary>
    private bool IsRouteParameter(AttributeData attribute, IPropertySymbol property) =>
        attribute.AttributeClass?.Name == "ParameterAttribute" && types.Is(property.ContainingType, Component)
        && property.ContainingType.GetAttributes().Any(other => other.AttributeClass?.Name == "RouteAttribute");
}

using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>An endpoint, or a type full of them, for which nothing near it decides who may call.</summary>
/// <param name="Name">The route, the type or the action.</param>
/// <param name="ChangesState">Whether it may do more than answer GET and HEAD.</param>
/// <param name="Caller">The parameter its routes come in by, whose callers decide as well; or null.</param>
internal sealed record OpenEndpoint(Location Place, string Name, bool ChangesState, IParameterSymbol? Caller = null);

/// <summary>What one compilation maps and who decides about it, collected file by file in any order.</summary>
internal sealed class EndpointInventory(KnownTypes types)
{
    /// <summary>Routes that must answer everybody: probes, error pages, sign-in and sign-out, what browsers and robots ask for.</summary>
    private static readonly string[] PublicByNature =
    [
        "health", "healthz", "healthcheck", "live", "livez", "liveness", "alive", "ready", "readyz", "readiness", "ping",
        "error", "login", "signin", "sign-in", "logout", "logoff", "signout", "sign-out", "robots.txt", "favicon.ico", "sitemap.xml",
    ];

    private const string Route = "Microsoft.AspNetCore.Components.RouteAttribute";

    private int _mapsOpenControllers;
    private int _mapsOpenPages;
    private int _mapsOpenComponents;

    public EndpointAuthorization Access { get; } = new(types);

    public PageAccess PageAccess { get; } = new();

    public ConcurrentBag<OpenEndpoint> Endpoints { get; } = [];

    public ConcurrentBag<OpenEndpoint> Actions { get; } = [];

    public ConcurrentBag<(INamedTypeSymbol Model, OpenEndpoint Page)> Pages { get; } = [];

    /// <summary>Blazor components with a route, as far as they are written in C#.</summary>
    public ConcurrentBag<OpenEndpoint> Components { get; } = [];

    /// <summary>Where a decision is written that an AllowAnonymous further out makes void.</summary>
    public ConcurrentBag<(Location Place, string Name)> Overridden { get; } = [];

    /// <summary>A middleware of the project's own stands before every endpoint.</summary>
    public bool HasOwnGate { get; private set; }

    /// <summary>Controllers are mapped here, and no mapping decides for all of them. (A library is mapped by its host.)</summary>
    public bool MapsOpenControllers => _mapsOpenControllers == 1;

    /// <inheritdoc cref="MapsOpenControllers"/>
    public bool MapsOpenPages => _mapsOpenPages == 1;

    /// <inheritdoc cref="MapsOpenControllers"/>
    public bool MapsOpenComponents => _mapsOpenComponents == 1;

    public void AddMinimal(IInvocationOperation mapping) =>
        AddMapping(mapping, RedirectOnly.Is(mapping) ? AuthorizationDecision.Unseen : Access.OfHandler(mapping), mapping.TargetMethod.Name != "MapGet");

    /// <summary>A hub or gRPC service; one method with a decision shows that somebody thought of it.</summary>
    public void AddService(IInvocationOperation mapping)
    {
        if (mapping.TargetMethod.TypeArguments.FirstOrDefault() is INamedTypeSymbol service)
        {
            var decisions = service.GetMembers().OfType<IMethodSymbol>().Select(Access.OfSymbol).Append(Access.OfSymbol(service));
            AddMapping(mapping, decisions.FirstOrDefault(decision => decision != AuthorizationDecision.None), changesState: true);
        }
    }

    public void AddControllerMapping(IInvocationOperation mapping) => Note(ref _mapsOpenControllers, mapping);

    public void AddPageMapping(IInvocationOperation mapping) => Note(ref _mapsOpenPages, mapping);

    public void AddComponentMapping(IInvocationOperation mapping) => Note(ref _mapsOpenComponents, mapping);

    public void AddMiddleware(IInvocationOperation use)
    {
        if (use.TargetMethod.TypeArguments.Any(middleware => EndpointAuthorization.IsGate(middleware.Name)))
        {
            HasOwnGate = true;
        }
    }

    public void AddType(INamedTypeSymbol type)
    {
        if (MvcTypes.IsController(type, types))
        {
            AddController(type);
        }
        else if (type is { IsAbstract: false, Name: not "ErrorModel" } && types.Is(type, MvcTypes.PageModel)
            && Access.OfSymbol(type) == AuthorizationDecision.None && !type.Constructors.Any(Access.AsksItself)
            && MvcTypes.Handlers(type).Where(handler => !Access.AsksItself(handler)).ToList() is { Count: > 0 } handlers && !IsPublicByNature(PageAccess.PathOf(type)))
        {
            Pages.Add((type, new(type.Locations[0], type.Name, handlers.Any(handler => MvcTypes.ChangesState(handler, types)))));
        }
        else if (type is { IsAbstract: false, TypeKind: TypeKind.Class } && types.Is(type, "Microsoft.AspNetCore.Components.IComponent"))
        {
            AddComponent(type);
        }
    }

    private void AddComponent(INamedTypeSymbol type)
    {
        var routes = type.GetAttributes().Where(attribute => attribute.AttributeClass?.ToDisplayString() == Route)
            .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string).ToList();
        if (routes.Count > 0 && type.Locations.FirstOrDefault(place => place.SourceTree is { } tree && !GeneratedTrees.IsRazor(tree)) is { } place
            && Access.OfSymbol(type) == AuthorizationDecision.None && !routes.Any(IsPublicByNature)
            && !type.DeclaringSyntaxReferences.Any(part => WrittenNames.Speak(part.GetSyntax(), "AuthorizeView", "AuthenticationState", "Authorization")))
        {
            Components.Add(new(place, type.Name, ChangesState: false));
        }
    }

    private void AddController(INamedTypeSymbol type)
    {
        var around = Access.OfSymbol(type);
        var actions = MvcTypes.Actions(type, types).ToList();
        if (around == AuthorizationDecision.Anonymous)
        {
            foreach (var attribute in actions.SelectMany(action => action.GetAttributes()).Concat(type.GetAttributes()))
            {
                if (Access.OfAttribute(attribute.AttributeClass) == AuthorizationDecision.Required && attribute.ApplicationSyntaxReference is { } written)
                {
                    Overridden.Add((written.SyntaxTree.GetLocation(written.Span), type.Name));
                }
            }
        }

        var open = around != AuthorizationDecision.None || type.Constructors.Any(Access.AsksItself) ? []
            : actions.Where(action => action.Name != "Error" && Access.OfSymbol(action) == AuthorizationDecision.None && !Access.AsksItself(action)).ToList();
        if (open.Count > 0 && open.Count == actions.Count(action => action.Name != "Error"))
        {
            Actions.Add(new(type.Locations[0], type.Name, open.Any(action => MvcTypes.ChangesState(action, types))));
            return;
        }

        foreach (var action in open)
        {
            Actions.Add(new(action.Locations[0], type.Name + "." + action.Name, MvcTypes.ChangesState(action, types)));
        }
    }

    private void AddMapping(IInvocationOperation mapping, AuthorizationDecision ofHandler, bool changesState)
    {
        var conventions = EndpointChain.ConventionsOn(mapping).Select(call => (Call: call, Decision: Access.Of(call))).ToList();
        var around = Access.Around(mapping.Receiver());
        var required = conventions.FirstOrDefault(convention => convention.Decision == AuthorizationDecision.Required).Call;
        if (required is not null
            && (around.Decision == AuthorizationDecision.Anonymous || conventions.Any(convention => convention.Decision == AuthorizationDecision.Anonymous)))
        {
            Overridden.Add((required.MethodNameSyntax().GetLocation(), NameOf(mapping)));
        }
        else if (ofHandler == AuthorizationDecision.None && around.Decision == AuthorizationDecision.None
            && conventions.All(convention => convention.Decision == AuthorizationDecision.None)
            && !IsPublicByNature(mapping.Argument("pattern").ConstantText()) && !DevelopmentGuard.Covers(mapping))
        {
            Endpoints.Add(new(mapping.MethodNameSyntax().GetLocation(), NameOf(mapping), changesState, around.Caller));
        }
    }

    /// <summary>0: not mapped, 1: mapped without a decision, 2: decided by one of the mappings.</summary>
    private void Note(ref int state, IInvocationOperation mapping)
    {
        var isOpen = EndpointChain.ConventionsOn(mapping).All(call => Access.Of(call) == AuthorizationDecision.None)
            && Access.Around(mapping.Receiver()).Decision == AuthorizationDecision.None;
        if (isOpen)
        {
            Interlocked.CompareExchange(ref state, 1, 0);
        }
        else
        {
            Interlocked.Exchange(ref state, 2);
        }
    }

    private static string NameOf(IInvocationOperation mapping) =>
        mapping.Argument("pattern").ConstantText() is { Length: > 0 } pattern ? pattern : mapping.TargetMethod.Name;

    private static bool IsPublicByNature(string? route) =>
        route?.Trim('/').Split('/') is { } segments
        && (PublicByNature.Contains(segments[0], StringComparer.OrdinalIgnoreCase)
            || PublicByNature.Contains(segments[segments.Length - 1], StringComparer.OrdinalIgnoreCase)
            || segments.Any(IsForEverySystem));

    /// <summary>What other systems look up before they trust this one: metadata of the service, and the keys that check its signatures.</summary>
    private static bool IsForEverySystem(string segment) =>
        segment.Equals(".well-known", StringComparison.OrdinalIgnoreCase) || segment.Split('-', '_', '.').Contains("jwks", StringComparer.OrdinalIgnoreCase);
}

using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>What is known about who may call an endpoint.</summary>
internal enum AuthorizationDecision
{
    None,
    Required,
    Anonymous,

    /// <summary>Something that cannot be seen, or that the project wrote itself, may decide.</summary>
    Unseen,
}

/// <summary>The decision that routes around an endpoint make.</summary>
/// <param name="Caller">The parameter the routes come in by, whose callers decide as well; or null.</param>
internal readonly record struct RouteDecision(AuthorizationDecision Decision, IParameterSymbol? Caller = null);

/// <summary>Reads the authorization of endpoints from their conventions, their handlers, their groups and the methods that map them.</summary>
internal sealed class EndpointAuthorization(KnownTypes types)
{
    private const string AuthorizeData = "Microsoft.AspNetCore.Authorization.IAuthorizeData";
    private const string AllowAnonymous = "Microsoft.AspNetCore.Authorization.IAllowAnonymous";
    private const string AuthorizationService = "Microsoft.AspNetCore.Authorization.IAuthorizationService";
    private const string WebApplication = "Microsoft.AspNetCore.Builder.WebApplication";
    private const int DeepestNesting = 20;

    private static readonly string[] OwnFilters =
    [
        "Microsoft.AspNetCore.Mvc.Filters.IAuthorizationFilter", "Microsoft.AspNetCore.Mvc.Filters.IAsyncAuthorizationFilter",
        "Microsoft.AspNetCore.Mvc.TypeFilterAttribute", "Microsoft.AspNetCore.Mvc.ServiceFilterAttribute",
    ];

    /// <summary>Answers that send callers to the sign-in, or away.</summary>
    private static readonly string[] Refusals = ["Challenge", "ChallengeAsync", "ChallengeResult", "Forbid", "ForbidAsync", "ForbidResult"];

    private const string ServerRequest = "GetOpenIddictServerRequest";
    private const string Authenticate = "AuthenticateAsync";

    private static readonly string[] GateWords = ["Auth", "ApiKey", "Permission", "AccessControl"];

    private readonly ConcurrentDictionary<ITypeSymbol, AuthorizationDecision> _attributes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, RouteDecision> _holders = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the name of a type of the project says that it admits or refuses callers.</summary>
    public static bool IsGate(string name) => GateWords.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>What one call on an endpoint or group decides.</summary>
    public AuthorizationDecision Of(IInvocationOperation convention) => convention.TargetMethod.Name switch
    {
        _ when !convention.TargetMethod.IsWithin("Microsoft") => AuthorizationDecision.Unseen,
        "RequireAuthorization" => AuthorizationDecision.Required,
        "AllowAnonymous" => AuthorizationDecision.Anonymous,
        "Add" or "Finally" => AuthorizationDecision.Unseen,
        "WithMetadata" => First(convention.Descendants().OfType<IObjectCreationOperation>().Select(made => OfAttribute(made.Type))),

        // A filter that is given as an object or lambda may refuse callers; a type says by its name what it does.
        "AddEndpointFilter" or "AddEndpointFilterFactory" when convention.Arguments.Length > 1 || convention.TargetMethod.TypeArguments.Any(filter => IsGate(filter.Name)) =>
            AuthorizationDecision.Unseen,
        _ => AuthorizationDecision.None,
    };

    /// <summary>What the attributes of a handler, action or type decide, inherited ones included.</summary>
    public AuthorizationDecision OfSymbol(ISymbol symbol) =>
        Strongest(MvcTypes.AttributesAround(symbol).Select(attribute => OfAttribute(attribute.AttributeClass)));

    /// <summary>What an attribute decides.</summary>
    public AuthorizationDecision OfAttribute(ITypeSymbol? attribute) =>
        attribute is null ? AuthorizationDecision.None : _attributes.TryGetValue(attribute, out var known) ? known : _attributes[attribute] = Decide(attribute);

    /// <summary>What the handler of a mapping decides: by its attributes, or by asking the authorization service itself.</summary>
    public AuthorizationDecision OfHandler(IInvocationOperation mapping) =>
        EndpointChain.HandlerOf(mapping) is not { } handler || AsksItself(handler) ? AuthorizationDecision.Unseen
        : First(handler.GetAttributes().Select(attribute => OfAttribute(attribute.AttributeClass)));

    /// <summary>Whether a handler asks the authorization service, or looks who is calling and refuses by itself.</summary>
    public bool AsksItself(IMethodSymbol method) =>
        method.Parameters.Any(parameter => types.Is(parameter.Type, AuthorizationService))
        || (method.MethodKind != MethodKind.Constructor
            && (types.Mentions.Has(ServerRequest, default) || types.Mentions.Has(Authenticate, default))
            && method.DeclaringSyntaxReferences.Any(declaration => Refuses(declaration.GetSyntax())));

    /// <summary>The protocol of an OpenID Connect server decides, or an authentication with a refusal after it.</summary>
    private static bool Refuses(SyntaxNode code)
    {
        var authenticates = false;
        foreach (var name in code.DescendantNodes().OfType<SimpleNameSyntax>().Select(name => name.Identifier.ValueText))
        {
            authenticates |= name == Authenticate;
            if (name == ServerRequest || (authenticates && Refusals.Contains(name)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the routes around an endpoint decide, given the object it is mapped on.</summary>
    public RouteDecision Around(IOperation? routes, int depth = 0)
    {
        if (routes is null || depth > DeepestNesting)
        {
            return new(AuthorizationDecision.Unseen);
        }

        return routes switch
        {
            _ when types.Is(routes.Type, WebApplication) => new(AuthorizationDecision.None, MethodParameter(routes)),
            IInvocationOperation call when Of(call) is var decision => decision != AuthorizationDecision.None ? new(decision) : Around(call.Receiver(), depth + 1),
            ILocalReferenceOperation local => _holders.TryGetValue(local.Local, out var known) ? known : _holders[local.Local] = OfLocal(local, depth),
            IParameterReferenceOperation parameter => _holders.TryGetValue(parameter.Parameter, out var known) ? known : _holders[parameter.Parameter] = OfParameter(parameter),
            _ => new(AuthorizationDecision.Unseen),
        };
    }

    /// <summary>Whether every call of the method that maps endpoints leaves them open: by the routes it hands in and by what it adds to the result.</summary>
    public bool IsLeftOpenByCallers(IParameterSymbol routes, CancellationToken cancellation, int depth = 0)
    {
        var sites = depth > DeepestNesting ? [] : CallSites.Of(routes, types, cancellation);
        return sites.Count > 0 && sites.All(site =>
            Around(site.Given) is { Decision: AuthorizationDecision.None } around
            && EndpointChain.ConventionsOn(site.Call).Concat(EndpointChain.WholeChainOnto(site.Call)).All(call => Of(call) == AuthorizationDecision.None || EndpointChain.Maps(call))
            && (around.Caller is null || IsLeftOpenByCallers(around.Caller, cancellation, depth + 1)));
    }

    private AuthorizationDecision Decide(ITypeSymbol attribute) =>
        types.Is(attribute, AllowAnonymous) ? AuthorizationDecision.Anonymous
        : types.Is(attribute, AuthorizeData) ? AuthorizationDecision.Required
        : OwnFilters.Any(filter => types.Is(attribute, filter)) ? AuthorizationDecision.Unseen
        : AuthorizationDecision.None;

    private static AuthorizationDecision First(IEnumerable<AuthorizationDecision> decisions) =>
        decisions.FirstOrDefault(decision => decision != AuthorizationDecision.None);

    /// <summary>AllowAnonymous wins over whatever else is said.</summary>
    private static AuthorizationDecision Strongest(IEnumerable<AuthorizationDecision> decisions)
    {
        var all = decisions.ToList();
        return all.Contains(AuthorizationDecision.Anonymous) ? AuthorizationDecision.Anonymous : First(all);
    }

    /// <summary>The parameter of a method or local function, not of a lambda, that is referred to; or null.</summary>
    private static IParameterSymbol? MethodParameter(IOperation routes) =>
        routes is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } } parameter }
            ? parameter : null;

    private RouteDecision OfLocal(ILocalReferenceOperation local, int depth)
    {
        var own = Strongest(EndpointChain.ConventionsOn(local.Local, Setup.Root(local)).Select(Of));
        return own != AuthorizationDecision.None ? new(own) : Around(EndpointChain.InitialValue(local), depth + 1);
    }

    private RouteDecision OfParameter(IParameterReferenceOperation reference)
    {
        var own = Strongest(EndpointChain.ConventionsOn(reference.Parameter, Setup.Root(reference)).Select(Of));
        if (own != AuthorizationDecision.None)
        {
            return new(own);
        }

        var isOpen = MethodParameter(reference) is not null
            || reference.Enclosing<IAnonymousFunctionOperation>()?.Enclosing<IInvocationOperation>()?.TargetMethod.Name == "UseEndpoints";
        return new(isOpen ? AuthorizationDecision.None : AuthorizationDecision.Unseen, MethodParameter(reference));
    }
}

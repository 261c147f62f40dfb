using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Whether something limits how often an endpoint may be called, or might do so out of sight.</summary>
internal sealed class RateLimits(KnownTypes types)
{
    private const string Enable = "Microsoft.AspNetCore.RateLimiting.EnableRateLimitingAttribute";
    private const string Disable = "DisableRateLimitingAttribute";
    private const int DeepestNesting = 20;

    private static readonly string[] LimiterWords = ["RateLimit", "Throttl", "BruteForce", "Captcha", "Lockout"];

    /// <summary>Names that limit every endpoint: the framework's global limiter and known packages.</summary>
    private static readonly string[] ForAll = ["GlobalLimiter", "UseIpRateLimiting", "UseClientRateLimiting"];

    /// <summary>Whether the name of a middleware, filter or attribute says that it slows callers down.</summary>
    public static bool IsLimiter(string? name) => name is not null && LimiterWords.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    public bool HasGlobal(CancellationToken cancellation) => ForAll.Any(name => types.Mentions.Has(name, cancellation));

    /// <summary>Whether attributes of an action, handler or page, or of the types around it, limit it.</summary>
    public bool Cover(ISymbol symbol) =>
        !symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == Disable)
        && MvcTypes.AttributesAround(symbol).Any(attribute => types.Is(attribute.AttributeClass, Enable)
            || (attribute.AttributeClass?.Name is var name && name != Disable && IsLimiter(name)));

    /// <summary>Whether the calls chained onto a mapping, its groups or the methods that hand them in may limit it.</summary>
    public bool Cover(IInvocationOperation mapping, CancellationToken cancellation) =>
        Of(mapping) is var (isLimited, caller) && (isLimited || (caller is not null && types.Mentions.Has("RequireRateLimiting", cancellation)));

    /// <summary>The same without the callers of a method that maps endpoints: the parameter its routes come in by is given back.</summary>
    public (bool IsLimited, IParameterSymbol? Caller) Of(IInvocationOperation mapping) =>
        IsExempt(mapping) ? (false, null)
        : EndpointChain.ConventionsOn(mapping).Any(Limits) ? (true, null)
        : Around(mapping.Receiver(), 0);

    /// <summary>Whether a mapping switches the limits around it off.</summary>
    public static bool IsExempt(IInvocationOperation mapping) =>
        EndpointChain.ConventionsOn(mapping).Any(call => call.TargetMethod.Name == "DisableRateLimiting");

    /// <summary>Whether every call of the method that maps endpoints is seen, and none limits what it maps.</summary>
    public bool IsLeftUnlimitedByCallers(IParameterSymbol routes, CancellationToken cancellation, int depth = 0)
    {
        if (!types.Mentions.Has("RequireRateLimiting", cancellation))
        {
            return true;
        }

        var sites = depth > DeepestNesting ? [] : CallSites.Of(routes, types, cancellation);
        return sites.Count > 0 && sites.All(site =>
            Around(site.Given, 0) is (false, var caller)
            && !EndpointChain.ConventionsOn(site.Call).Any(call => call.TargetMethod.Name == "RequireRateLimiting")
            && (caller is null || IsLeftUnlimitedByCallers(caller, cancellation, depth + 1)));
    }

    private static bool Limits(IInvocationOperation convention) =>
        convention.TargetMethod.Name != "DisableRateLimiting" && MayLimit(convention);

    private static bool MayLimit(IInvocationOperation convention) =>
        convention.TargetMethod.Name == "RequireRateLimiting"
        || !convention.TargetMethod.IsWithin("Microsoft")
        || convention.TargetMethod.TypeArguments.Any(type => IsLimiter(type.Name))
        || convention.Descendants().OfType<IObjectCreationOperation>().Any(made => IsLimiter(made.Type?.Name));

    private (bool IsLimited, IParameterSymbol? Caller) Around(IOperation? routes, int depth)
    {
        if (routes is null || depth > DeepestNesting)
        {
            return (true, null);
        }

        return routes switch
        {
            IInvocationOperation call => Limits(call) ? (true, null) : Around(call.Receiver(), depth + 1),
            _ when types.Is(routes.Type, "Microsoft.AspNetCore.Builder.WebApplication") && routes is ILocalReferenceOperation => (false, null),
            ILocalReferenceOperation local => EndpointChain.ConventionsOn(local.Local, Setup.Root(local)).Any(Limits)
                ? (true, null) : Around(EndpointChain.InitialValue(local), depth + 1),
            IParameterReferenceOperation parameter when EndpointChain.ConventionsOn(parameter.Parameter, Setup.Root(parameter)).Any(Limits) => (true, null),
            IParameterReferenceOperation parameter when parameter.Enclosing<IAnonymousFunctionOperation>()?.Enclosing<IInvocationOperation>()?.TargetMethod.Name == "UseEndpoints" => (false, null),

            // Who hands the routes in may have limited them.
            IParameterReferenceOperation parameter => (false, parameter.Parameter),
            _ => (true, null),
        };
    }
}

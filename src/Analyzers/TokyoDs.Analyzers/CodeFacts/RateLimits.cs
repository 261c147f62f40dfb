using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Whether something limits how often an endpoint may be called, or might do so out of sight.</summary>
internal sealed class RateLimits(KnownTypes types)
{
    private const string Enable = "Microsoft.AspNetCore.RateLimiting.EnableRateLimitingAttribute";
    private const int DeepestNesting = 20;

    private static readonly string[] LimiterWords = ["RateLimit", "Throttl", "BruteForce", "Captcha", "Lockout"];

    /// <summary>Names that limit every endpoint: the framework's global limiter and known packages.</summary>
    private static readonly string[] ForAll = ["GlobalLimiter", "UseIpRateLimiting", "UseClientRateLimiting"];

    /// <summary>Whether the name of a middleware, filter or attribute says that it slows callers down.</summary>
    public static bool IsLimiter(string? name) => name is not null && LimiterWords.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    public bool HasGlobal(CancellationToken cancellation) => ForAll.Any(name => types.Mentions.Has(name, cancellation));

    /// <summary>Whether attributes of an action, handler or page, or of the types around it, limit it.</summary>
    public bool Cover(ISymbol symbol) =>
        MvcTypes.AttributesAround(symbol).Any(attribute => types.Is(attribute.AttributeClass, Enable)
            || (attribute.AttributeClass?.Name is var name && name != "DisableRateLimitingAttribute" && IsLimiter(name)));

    /// <summary>Whether the calls chained onto a mapping, its groups or the methods that hand them in may limit it.</summary>
    public bool Cover(IInvocationOperation mapping, CancellationToken cancellation) =>
        EndpointChain.ConventionsOn(mapping).Any(Limits) || Around(mapping.Receiver(), 0, cancellation);

    private static bool Limits(IInvocationOperation convention) =>
        convention.TargetMethod.Name == "RequireRateLimiting"
        || convention.TargetMethod.ContainingNamespace?.ToDisplayString().StartsWith("Microsoft.", StringComparison.Ordinal) != true
        || convention.TargetMethod.TypeArguments.Any(type => IsLimiter(type.Name))
        || convention.Descendants().OfType<IObjectCreationOperation>().Any(made => IsLimiter(made.Type?.Name));

    private bool Around(IOperation? routes, int depth, CancellationToken cancellation)
    {
        if (routes is null || depth > DeepestNesting)
        {
            return true;
        }

        return routes switch
        {
            IInvocationOperation call => Limits(call) || Around(call.Receiver(), depth + 1, cancellation),
            ILocalReferenceOperation local when types.Is(local.Type, "Microsoft.AspNetCore.Builder.WebApplication") => false,
            ILocalReferenceOperation local => EndpointChain.ConventionsOn(local.Local, Setup.Root(local)).Any(Limits)
                || Around(EndpointChain.InitialValue(local), depth + 1, cancellation),

            // Who hands the routes in may have limited them; only where nobody limits anything is that certain.
            IParameterReferenceOperation parameter => types.Mentions.Has("RequireRateLimiting", cancellation)
                || EndpointChain.ConventionsOn(parameter.Parameter, Setup.Root(parameter)).Any(Limits),
            _ => true,
        };
    }
}

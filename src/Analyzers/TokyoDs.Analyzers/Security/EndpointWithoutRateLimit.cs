using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1210: a sign-in, upload or public search that may be called without end.</summary>
internal sealed class EndpointWithoutRateLimit : CodeRule
{
    private const string Builder = "Microsoft.AspNetCore.Builder.";

    private static readonly string[] Fallbacks = ["FallbackPolicy", "SetFallbackPolicy", "AddFallbackPolicy"];

    private static readonly string[] ControllerMappings = ["MapControllers", "MapControllerRoute", "MapDefaultControllerRoute", "MapAreaControllerRoute"];

    private static readonly Text SignIn = new("passwords and codes can be tried without end", "パスワードやコードを何度でも試せます");
    private static readonly Text Upload = new("anyone can fill the disk with files", "誰でもファイルを送り続けられます");
    private static readonly Text Search = new("anyone can keep the database busy", "誰でも検索を繰り返して負荷をかけられます");

    public override Rule Rule { get; } = new("TDS1210", Category.Security, Mark.Recommended)
    {
        Title = new("Limit how often sign-in, upload and search may be called", "ログイン・アップロード・検索の回数を制限する"),
        Message = new(
            "'{0}' has no rate limit: {1}; add RequireRateLimiting or [EnableRateLimiting]",
            "'{0}' には回数の制限がなく、{1}。RequireRateLimiting か [EnableRateLimiting] で制限してください。"),
        Why = new(
            "A program sends thousands of requests a second: enough to guess passwords, or to stop the service for everyone else.",
            "プログラムなら毎秒何千回でも送れます。パスワードの総当たりに使われ、他の人がサービスを使えなくなることもあります。"),
        Basis = [Cwe(307), Cwe(770), Asvs("V6.3.1"), Asvs("V2.4.1"), Section("3.3"), Article(5)],
        AtCompilationEnd = true,
    };

    public override void Register(CodeRules rules)
    {
        if (rules.Configuration.IsTestProject)
        {
            return;
        }

        var found = new Found(rules.Types);
        foreach (var name in new[] { "MapGet", "MapPost", "MapMethods", "Map" })
        {
            rules.OnInvocation(Builder + "EndpointRouteBuilderExtensions", name, context => AddMinimal(found, context));
        }

        rules.OnInvocation("Microsoft.AspNetCore.Routing.IdentityApiEndpointRouteBuilderExtensions", "MapIdentityApi", context =>
            Add(found.Endpoints, CallBurden.SignIn, context, found.Limits.Cover(context.Target, context.Cancellation)));
        foreach (var name in ControllerMappings)
        {
            rules.OnInvocation(Builder + "ControllerEndpointRouteBuilderExtensions", name, context =>
                found.ControllerMappings.Add(found.Limits.Cover(context.Target, context.Cancellation)));
        }

        rules.OnInvocation(Builder + "RazorPagesEndpointRouteBuilderExtensions", "MapRazorPages", context =>
            found.PageMappings.Add(found.Limits.Cover(context.Target, context.Cancellation)));
        rules.OnInvocation(Builder + "UseMiddlewareExtensions", "UseMiddleware", context =>
            found.OwnLimiters.Add(context.Target.TargetMethod.TypeArguments.Any(type => RateLimits.IsLimiter(type.Name))));
        rules.OnType(context => AddType(found, context));
        rules.OnEnd(context => Decide(found, context));
    }

    private static void AddMinimal(Found found, CodeContext<IInvocationOperation> context)
    {
        var mapping = context.Target;
        var handler = EndpointChain.HandlerOf(mapping);
        var changesState = mapping.TargetMethod.Name != "MapGet";
        var burden = handler is not null && CallBurdens.TakesFiles(handler, context.Types) ? CallBurden.Upload
            : CallBurdens.OfName(mapping.Argument("pattern").ConstantText(), changesState);
        if (handler is null || (burden == CallBurden.None && !(changesState && CallBurdens.SignsIn(handler, context.Cancellation))) || DevelopmentGuard.Covers(mapping))
        {
            return;
        }

        var isPublic = found.Access.OfHandler(mapping) is AuthorizationDecision.None or AuthorizationDecision.Anonymous
            && !EndpointChain.ConventionsOn(mapping).Any(call => found.Access.Of(call) is AuthorizationDecision.Required or AuthorizationDecision.Unseen)
            && found.Access.Around(mapping.Receiver()).Decision is AuthorizationDecision.None or AuthorizationDecision.Anonymous;
        var isAnonymous = EndpointChain.ConventionsOn(mapping).Any(call => found.Access.Of(call) == AuthorizationDecision.Anonymous)
            || found.Access.OfHandler(mapping) == AuthorizationDecision.Anonymous;
        burden = burden == CallBurden.None && isPublic ? CallBurden.SignIn : burden;
        var (isLimited, caller) = found.Limits.Of(mapping);
        var isSafe = burden == CallBurden.None || found.Limits.Cover(handler) || isLimited
            || (burden == CallBurden.SignIn ? CallBurdens.LocksOut(handler, context.Cancellation) : !isPublic);
        Add(found.Endpoints, burden, context, isSafe, isAnonymous, caller);
    }

    private static void Add(
        ConcurrentBag<Candidate> candidates, CallBurden burden, CodeContext<IInvocationOperation> context, bool isSafe, bool isAnonymous = false, IParameterSymbol? caller = null)
    {
        if (!isSafe)
        {
            candidates.Add(new(
                context.Target.MethodNameSyntax().GetLocation(), context.Target.Argument("pattern").ConstantText() ?? context.Target.TargetMethod.Name, burden, isAnonymous, caller, RateLimits.IsExempt(context.Target)));
        }
    }

    private static void AddType(Found found, CodeContext<INamedTypeSymbol> context)
    {
        var type = context.Target;
        if (MvcTypes.IsController(type, context.Types))
        {
            foreach (var action in MvcTypes.Actions(type, context.Types))
            {
                AddAction(found, found.Actions, action, type.Name + "." + action.Name, action.Name, CallBurdens.TakesFiles(action, context.Types), context);
            }
        }
        else if (!type.IsAbstract && context.Types.Is(type, MvcTypes.PageModel))
        {
            var route = PageAccess.PathOf(type) ?? (type.Name.EndsWith("Model", StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - 5) : type.Name);
            foreach (var handler in MvcTypes.Handlers(type).Where(handler => SymbolEqualityComparer.Default.Equals(handler.ContainingType, type)))
            {
                var takesFiles = MvcTypes.ChangesState(handler, context.Types)
                    && (CallBurdens.TakesFiles(handler, context.Types) || CallBurdens.BindsFiles(type, context.Types));
                AddAction(found, found.Pages, handler, type.Name + "." + handler.Name, route, takesFiles, context);
            }
        }
    }

    private static void AddAction(
        Found found, ConcurrentBag<Candidate> candidates, IMethodSymbol action, string name, string route, bool takesFiles, CodeContext<INamedTypeSymbol> context)
    {
        // An action without a verb answers GET as well: it shows the form.
        var changesState = MvcTypes.ChangesState(action, context.Types)
            && (action.Name.StartsWith("On", StringComparison.Ordinal) || action.GetAttributes().Any(attribute => attribute.AttributeClass?.Name.StartsWith("Http", StringComparison.Ordinal) == true));
        var access = found.Access.OfSymbol(action);
        var isOpen = access is AuthorizationDecision.None or AuthorizationDecision.Anonymous;
        var burden = takesFiles ? CallBurden.Upload
            : CallBurdens.OfName(route, changesState) is not CallBurden.None and var named ? named
            : changesState && isOpen && CallBurdens.SignsIn(action, context.Cancellation) ? CallBurden.SignIn : CallBurden.None;
        if (burden == CallBurden.None || (burden == CallBurden.Search && action.Parameters.IsEmpty) || found.Limits.Cover(action))
        {
            return;
        }

        if (burden == CallBurden.SignIn ? !CallBurdens.LocksOut(action, context.Cancellation) : isOpen)
        {
            candidates.Add(new(action.Locations[0], name, burden, access == AuthorizationDecision.Anonymous));
        }
    }

    private static void Decide(Found found, CodeContext<Compilation> context)
    {
        if (found.OwnLimiters.Contains(true))
        {
            return;
        }

        var hasGlobal = found.Limits.HasGlobal(context.Cancellation);
        var isClosed = Fallbacks.Any(name => context.Types.Mentions.Has(name, context.Cancellation));
        foreach (var candidate in (IEnumerable<Candidate>)[.. found.Endpoints, .. Mapped(found.ControllerMappings, found.Actions), .. Mapped(found.PageMappings, found.Pages)])
        {
            if ((candidate.Burden == CallBurden.SignIn || candidate.IsAnonymous || !isClosed)
                && (!hasGlobal || candidate.IsExempt)
                && (candidate.Caller is null || found.Limits.IsLeftUnlimitedByCallers(candidate.Caller, context.Cancellation)))
            {
                context.Report(candidate.Place, candidate.Name, candidate.Burden switch { CallBurden.SignIn => SignIn, CallBurden.Upload => Upload, _ => Search });
            }
        }
    }

    /// <summary>What is mapped here, and not with a limit for all of it.</summary>
    private static ConcurrentBag<Candidate> Mapped(ConcurrentBag<bool> mappings, ConcurrentBag<Candidate> candidates) =>
        mappings.Contains(false) && !mappings.Contains(true) ? candidates : [];

    private readonly record struct Candidate(
        Location Place, string Name, CallBurden Burden, bool IsAnonymous, IParameterSymbol? Caller = null, bool IsExempt = false);

    private sealed class Found(KnownTypes types)
    {
        public RateLimits Limits { get; } = new(types);

        public EndpointAuthorization Access { get; } = new(types);

        public ConcurrentBag<Candidate> Endpoints { get; } = [];

        public ConcurrentBag<Candidate> Actions { get; } = [];

        public ConcurrentBag<Candidate> Pages { get; } = [];

        public ConcurrentBag<bool> ControllerMappings { get; } = [];

        public ConcurrentBag<bool> PageMappings { get; } = [];

        public ConcurrentBag<bool> OwnLimiters { get; } = [];
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The endpoint whose handler a piece of code stands in: an action, a page handler, or the lambda or method of a minimal API.</summary>
/// <param name="Mapping">The call that maps a minimal endpoint, or null for actions and pages.</param>
internal sealed record EndpointCode(IMethodSymbol Handler, IInvocationOperation? Mapping)
{
    private const string Endpoints = "Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions";
    private const string VerbProvider = "Microsoft.AspNetCore.Mvc.Routing.IActionHttpMethodProvider";
    private const string AuthorizeData = "Microsoft.AspNetCore.Authorization.IAuthorizeData";
    private const string Hub = "Microsoft.AspNetCore.SignalR.Hub";
    private const int DeepestNesting = 20;

    /// <summary>The endpoint around an operation, or null where the code is no handler.</summary>
    public static EndpointCode? Around<T>(CodeContext<T> context)
        where T : IOperation
    {
        var mapped = context.Types.Fact(MappedMethods.Of);
        for (var around = context.Target.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IAnonymousFunctionOperation lambda when MappingOf(lambda, context.Types) is { } mapping:
                    return new(lambda.Symbol, mapping);
                case ILocalFunctionOperation local when mapped.MappingOf(local.Symbol, context.Cancellation) is { } mapping:
                    return new(local.Symbol, mapping);
            }
        }

        var symbol = context.Model?.GetEnclosingSymbol(context.Target.Syntax.SpanStart, context.Cancellation);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary } method ? Of(method, context.Types, context.Cancellation) : null;
    }

    /// <summary>The endpoint that a method is the handler of, or null.</summary>
    public static EndpointCode? Of(IMethodSymbol method, KnownTypes types, CancellationToken cancellation) =>
        IsActionOrPageHandler(method, types) ? new(method, null)
        : types.Fact(MappedMethods.Of).MappingOf(method, cancellation) is { } call ? new(method, call)
        : null;

    /// <summary>The public method of a SignalR hub around an operation, which any connected caller may call; or null.</summary>
    public static EndpointCode? OfHub<T>(CodeContext<T> context)
        where T : IOperation
    {
        var symbol = context.Model?.GetEnclosingSymbol(context.Target.Syntax.SpanStart, context.Cancellation);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Public, IsStatic: false, IsOverride: false } method
            && context.Types.Is(method.ContainingType, Hub) ? new(method, null) : null;
    }

    /// <summary>The code of the handler as it is written.</summary>
    public SyntaxNode? Code(CancellationToken cancellation) => Handler.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);

    /// <summary>The operations of the handler, given one of them.</summary>
    public IOperation Body(IOperation inside)
    {
        var around = inside;
        while (around.Parent is { } parent
            && !(around is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, Handler))
            && !(around is ILocalFunctionOperation local && SymbolEqualityComparer.Default.Equals(local.Symbol, Handler)))
        {
            around = parent;
        }

        return around;
    }

    /// <summary>The route of a minimal endpoint, or the name of the action or handler.</summary>
    public string Name => Mapping?.Argument("pattern").ConstantText() is { Length: > 0 } pattern ? pattern : Mapping?.TargetMethod.Name ?? Handler.Name;

    /// <summary>Whether its route begins with a parameter for the rest of the path: <c>{**path}</c>.</summary>
    public bool TakesAnyPath() =>
        Handler.GetAttributes().Concat(Handler.ContainingType?.GetAttributes() ?? [])
            .SelectMany(attribute => attribute.ConstructorArguments).Where(argument => argument.Kind == TypedConstantKind.Primitive).Select(argument => argument.Value as string)
            .Append(Mapping?.Argument("pattern").ConstantText())
            .Any(route => route?.TrimStart('/', '~').StartsWith("{*", StringComparison.Ordinal) == true)
        || Mapping?.TargetMethod.Name == "MapFallback";

    /// <summary>The HTTP methods it answers, in upper case; null when it answers all.</summary>
    public IReadOnlyList<string>? Verbs(KnownTypes types)
    {
        if (Mapping is { TargetMethod.Name: var map })
        {
            return map switch
            {
                "Map" or "MapFallback" => null,
                "MapMethods" => Constants(Mapping.Argument("httpMethods")),
                _ => [map.Substring(3).ToUpperInvariant()],
            };
        }

        if (types.Is(Handler.ContainingType, MvcTypes.PageModel))
        {
            var words = IdentifierWords.Of(Handler.Name).Words;
            return words.Count > 1 ? [words[1].ToUpperInvariant()] : [];
        }

        var providers = Handler.GetAttributes().Where(attribute => types.Is(attribute.AttributeClass, VerbProvider)).ToList();
        return providers.Count == 0 ? null : [.. providers.SelectMany(VerbsOf)];
    }

    /// <summary>Whether it answers GET or HEAD, by which nobody expects anything to change.</summary>
    public bool AnswersGet(KnownTypes types) => Verbs(types) is not { } verbs || verbs.Contains("GET") || verbs.Contains("HEAD");

    /// <summary>Who may call it, as far as its own attributes, conventions and groups tell.</summary>
    public AuthorizationDecision Decision(EndpointAuthorization access)
    {
        if (Mapping is null)
        {
            return access.OfSymbol(Handler);
        }

        var decisions = Conventions().Select(access.Of).Append(access.OfSymbol(Handler)).Append(access.OfHandler(Mapping)).ToList();
        return decisions.Contains(AuthorizationDecision.Anonymous) ? AuthorizationDecision.Anonymous
            : decisions.Contains(AuthorizationDecision.Unseen) ? AuthorizationDecision.Unseen
            : decisions.FirstOrDefault(decision => decision != AuthorizationDecision.None) is var own && own != AuthorizationDecision.None ? own
            : access.Around(Mapping.Receiver()).Decision;
    }

    /// <summary>Whether a role or a policy narrows who may call it, beyond being signed in.</summary>
    public bool AsksForRole(KnownTypes types) =>
        MvcTypes.AttributesAround(Handler).Any(attribute => types.Is(attribute.AttributeClass, AuthorizeData)
            && (!attribute.ConstructorArguments.IsEmpty || attribute.NamedArguments.Any(argument => argument.Key is "Roles" or "Policy")))
        || Conventions().Any(call => call.TargetMethod.Name == "RequireAuthorization"
            && call.Arguments.Any(argument => argument.Parameter?.Ordinal > 0 && argument.ArgumentKind != ArgumentKind.DefaultValue && !IsEmpty(argument.Value)));

    /// <summary>The calls that configure the endpoint and the groups around it.</summary>
    public IEnumerable<IInvocationOperation> Conventions() => Mapping is null ? [] : ConventionsOf(Mapping);

    /// <inheritdoc cref="Conventions"/>
    public static IEnumerable<IInvocationOperation> ConventionsOf(IInvocationOperation mapping)
    {
        foreach (var call in EndpointChain.ConventionsOn(mapping))
        {
            yield return call;
        }

        foreach (var routes in RoutesAround(mapping))
        {
            foreach (var call in routes switch
            {
                IInvocationOperation group => [group],
                ILocalReferenceOperation local => EndpointChain.ConventionsOn(local.Local, Setup.Root(local)),
                _ => [],
            })
            {
                yield return call;
            }
        }
    }

    /// <summary>What an endpoint is mapped on, from the nearest group out to the application or the parameter the routes come in by.</summary>
    public static IEnumerable<IOperation> RoutesAround(IInvocationOperation mapping)
    {
        var routes = mapping.Receiver();
        for (var depth = 0; routes is not null && depth < DeepestNesting; depth++)
        {
            yield return routes;
            routes = routes switch
            {
                IInvocationOperation call => call.Receiver(),
                ILocalReferenceOperation local => EndpointChain.InitialValue(local),
                _ => null,
            };
        }
    }

    private static IInvocationOperation? MappingOf(IAnonymousFunctionOperation lambda, KnownTypes types)
    {
        var around = lambda.Parent;
        while (around is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
        {
            around = around.Parent;
        }

        return around is IArgumentOperation { Parent: IInvocationOperation call } && EndpointChain.Maps(call) && types.All(Endpoints).Any(known => KnownTypes.Is(call.TargetMethod.ContainingType, known))
            ? call
            : null;
    }

    private static bool IsActionOrPageHandler(IMethodSymbol method, KnownTypes types) =>
        types.Is(method.ContainingType, MvcTypes.PageModel)
            ? method is { DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Public, IsStatic: false } && method.Name.StartsWith("On", StringComparison.Ordinal)
            : MvcTypes.IsController(method.ContainingType, types) && MvcTypes.IsAction(method, types);

    private static IEnumerable<string> VerbsOf(AttributeData provider) => provider.AttributeClass?.Name switch
    {
        { } name when name.StartsWith("Http", StringComparison.Ordinal) => [name.Substring(4, name.Length - 4 - "Attribute".Length).ToUpperInvariant()],
        _ => provider.ConstructorArguments.SelectMany(argument => argument.Kind == TypedConstantKind.Array ? argument.Values : [argument])
            .Select(verb => verb.Value as string).OfType<string>().Select(verb => verb.ToUpperInvariant()),
    };

    /// <summary>The constant texts in a list of methods; none where the list comes from elsewhere.</summary>
    private static List<string> Constants(IOperation? list) =>
        [.. (list?.DescendantsAndSelf() ?? []).Select(OperationFacts.ConstantText).OfType<string>().Select(text => text.ToUpperInvariant())];

    private static bool IsEmpty(IOperation value) => value is IArrayCreationOperation { Initializer: null or { ElementValues.IsEmpty: true } };
}

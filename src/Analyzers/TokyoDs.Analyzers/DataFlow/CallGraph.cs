using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>Who calls whom, as far as a search asks: names first, symbols where a name fits.</summary>
internal sealed class CallGraph(FlowHost host, SourceIndex index, TypeFamily family, UnboundNames names)
{
    /// <summary>An interface with more implementations than this says nothing about where a call goes.</summary>
    private const int MostImplementations = 12;

    private readonly NamedCalls _calls = new(index, host.World.Types, names, family);
    private readonly Dictionary<IMethodSymbol, List<IGrouping<SyntaxNode, NamedCall>>> _callers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, List<IMethodSymbol>> _targets = new(SymbolEqualityComparer.Default);

    /// <summary>The calls that may hand something over, in the order of files and code; a body is analysed when its turn comes.</summary>
    /// <param name="ordinal">The parameter that is asked about.</param>
    public IEnumerable<CallSite> CallersOf(IMethodSymbol method, int ordinal, CancellationToken cancellation)
    {
        var definition = method.OriginalDefinition;
        if (!_callers.TryGetValue(definition, out var callers))
        {
            _callers[definition] = callers = Candidates(definition, cancellation);
        }

        return callers
            .Where(body => body.Any(call => !CallArguments.AreHarmless(call.Node, definition, ordinal) && Means(call, definition, cancellation)))
            .SelectMany(body => host.Of(body.Key, cancellation).Calls.Values.Where(site => Reaches(site.Target, definition)).OrderBy(site => site.Syntax.SpanStart));
    }

    /// <summary>The calls under the name of a method with as many arguments, by the body that they stand in.</summary>
    private List<IGrouping<SyntaxNode, NamedCall>> Candidates(IMethodSymbol method, CancellationToken cancellation)
    {
        var calls = method.MethodKind == MethodKind.Constructor
            ? _calls.Of(method.ContainingType.Name, method, cancellation).Concat(_calls.Of(SyntaxNames.TargetTyped, method, cancellation))
            : _calls.Of(method.Name, method, cancellation);
        return
        [
            .. calls.Where(call => CallArguments.Fit(call.Node, method)).Distinct().GroupBy(call => call.Body)
                .OrderBy(body => body.Key.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(body => body.Key.SpanStart),
        ];
    }

    /// <summary>The bodies that a call may run: the method, its overrides, the implementations of an interface.</summary>
    public IEnumerable<BodyFlow> TargetsOf(CallSite site, CancellationToken cancellation)
    {
        var method = (site.Target.ReducedFrom ?? site.Target).OriginalDefinition;
        if (!_targets.TryGetValue(method, out var targets))
        {
            _targets[method] = targets = Implementations(method);
        }

        foreach (var target in targets)
        {
            // An editor shows the bodies of other projects too; a build does not, and findings must not differ.
            if (host.World.IsOwn(target) && Bodies.Of(target, cancellation) is { } body)
            {
                yield return host.Of(body, cancellation);
            }
        }
    }

    /// <summary>Whether a call under the name of a method means it. Binding it is cheap beside analysing the body, and names like Add or Get are everywhere.</summary>
    private bool Means(NamedCall call, IMethodSymbol method, CancellationToken cancellation) =>
        call.Methods(cancellation).Any(candidate => Reaches(candidate, method));

    private bool Reaches(IMethodSymbol called, IMethodSymbol method)
    {
        var definition = (called.ReducedFrom ?? called).OriginalDefinition;
        return SymbolEqualityComparer.Default.Equals(definition, method)
            || (definition.Name == method.Name && (definition.IsAbstract || definition.IsVirtual || definition.IsOverride)
                && Implementations(definition).Contains(method, SymbolEqualityComparer.Default));
    }

    private List<IMethodSymbol> Implementations(IMethodSymbol method)
    {
        var canBeReplaced = method.IsAbstract || method.IsVirtual || (method.IsOverride && !method.IsSealed);
        if (!canBeReplaced)
        {
            return [method];
        }

        List<IMethodSymbol> found = [method];
        foreach (var type in family.Descendants(method.ContainingType.OriginalDefinition))
        {
            if (method.ContainingType.TypeKind == TypeKind.Interface
                ? Implementation(type, method) is { } implementation && Add(found, implementation)
                : type.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(member => Overrides(member, method)) is { } overriding && Add(found, overriding))
            {
                if (found.Count > MostImplementations)
                {
                    return [];
                }
            }
        }

        return found;
    }

    private static bool Add(List<IMethodSymbol> found, IMethodSymbol method)
    {
        if (found.Contains(method, SymbolEqualityComparer.Default))
        {
            return false;
        }

        found.Add(method);
        return true;
    }

    private static IMethodSymbol? Implementation(INamedTypeSymbol type, IMethodSymbol method)
    {
        var implemented = type.AllInterfaces.FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method.ContainingType));
        var member = implemented?.GetMembers(method.Name).OfType<IMethodSymbol>()
            .FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method));
        return member is null ? null : (type.FindImplementationForInterfaceMember(member) as IMethodSymbol)?.OriginalDefinition;
    }

    private static bool Overrides(IMethodSymbol member, IMethodSymbol method)
    {
        for (var current = member.OverriddenMethod; current is not null; current = current.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, method))
            {
                return true;
            }
        }

        return false;
    }
}

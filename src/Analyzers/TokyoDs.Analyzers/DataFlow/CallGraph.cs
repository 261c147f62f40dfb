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
    private readonly Dictionary<IMethodSymbol, List<CallSite>> _callers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, List<IMethodSymbol>> _targets = new(SymbolEqualityComparer.Default);

    public IReadOnlyList<CallSite> CallersOf(IMethodSymbol method, CancellationToken cancellation)
    {
        var definition = method.OriginalDefinition;
        if (_callers.TryGetValue(definition, out var known))
        {
            return known;
        }

        var calls = definition.MethodKind == MethodKind.Constructor
            ? _calls.Of(definition.ContainingType.Name, definition, cancellation).Concat(_calls.Of(SyntaxNames.TargetTyped, definition, cancellation))
            : _calls.Of(definition.Name, definition, cancellation);
        List<CallSite> callers =
        [
            .. calls.Where(call => Means(call, definition, cancellation)).Select(call => call.Body).Distinct()
                .SelectMany(body => host.Of(body, cancellation).Calls.Values)
                .Where(site => Reaches(site.Target, definition))
                .OrderBy(site => site.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(site => site.Syntax.SpanStart),
        ];
        return _callers[definition] = callers;
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
        CallArity.Fits(call.Node, method) && call.Methods(cancellation).Any(candidate => Reaches(candidate, method));

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

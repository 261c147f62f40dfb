using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>
/// The calls that the code writes under a name, by the types that the code around them says they belong to. However many methods have that
/// name, each call is read once and bound once at most.
/// </summary>
internal sealed class NamedCalls(SourceIndex index, KnownTypes types, UnboundNames names, TypeFamily family)
{
    private readonly Dictionary<string, Group> _groups = new(StringComparer.Ordinal);

    /// <summary>The calls under a name that may mean a method, some of them twice.</summary>
    public IEnumerable<NamedCall> Of(string name, IMethodSymbol method, CancellationToken cancellation)
    {
        if (!_groups.TryGetValue(name, out var group))
        {
            _groups[name] = group = Read(name, cancellation);
        }

        if (method.IsExtensionMethod || method.ContainingType.TypeKind is not (TypeKind.Class or TypeKind.Struct))
        {
            return group.All;
        }

        var told = family.NamesAround(method.ContainingType.OriginalDefinition).SelectMany(type => group.Told.TryGetValue(type, out var calls) ? calls : []).Concat(group.Untold);
        return method.IsStatic && names.HasStaticUsing ? told.Concat(group.All.Where(call => UnboundNames.IsBare(call.Node))) : told;
    }

    private Group Read(string name, CancellationToken cancellation)
    {
        var group = new Group([], new(StringComparer.Ordinal), []);
        foreach (var inBody in index.Naming(name, cancellation).Where(code => SyntaxNames.Of(code.Node) == name).GroupBy(code => code.Body))
        {
            var written = new Lazy<WrittenTypes>(() => new(inBody.Key));
            foreach (var (node, body) in inBody)
            {
                group.Add(new(node, body, types), names.TypesOf(node, written, cancellation));
            }
        }

        return group;
    }

    /// <param name="Told">By the simple name of the type.</param>
    /// <param name="Untold">Those whose type only the compiler knows.</param>
    private sealed record Group(List<NamedCall> All, Dictionary<string, List<NamedCall>> Told, List<NamedCall> Untold)
    {
        public void Add(NamedCall call, IReadOnlyCollection<string> types)
        {
            All.Add(call);
            if (types.Count == 0)
            {
                Untold.Add(call);
            }

            foreach (var type in types)
            {
                if (!Told.TryGetValue(type, out var calls))
                {
                    Told[type] = calls = [];
                }

                calls.Add(call);
            }
        }
    }
}

/// <summary>One call, creation or method group, before and after it is bound.</summary>
internal sealed class NamedCall(SyntaxNode node, SyntaxNode body, KnownTypes types)
{
    private ImmutableArray<IMethodSymbol> _methods;

    public SyntaxNode Node { get; } = node;

    public SyntaxNode Body { get; } = body;

    /// <summary>The method that is meant, or those that may be where the compiler cannot decide.</summary>
    public ImmutableArray<IMethodSymbol> Methods(CancellationToken cancellation)
    {
        if (_methods.IsDefault)
        {
            var called = types.ModelOf(Node.SyntaxTree).GetSymbolInfo(Node is ArgumentSyntax argument ? argument.Expression : Node, cancellation);
            _methods = [.. (called.Symbol is { } symbol ? [symbol] : called.CandidateSymbols).OfType<IMethodSymbol>()];
        }

        return _methods;
    }
}

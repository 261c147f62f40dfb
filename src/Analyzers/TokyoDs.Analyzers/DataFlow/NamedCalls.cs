using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>The calls that the code writes under a name. However many methods have that name, each call is bound once at most.</summary>
internal sealed class NamedCalls(SourceIndex index, KnownTypes types)
{
    private readonly Dictionary<string, List<NamedCall>> _calls = new(StringComparer.Ordinal);

    /// <summary>In the order of the files and of the code.</summary>
    public IReadOnlyList<NamedCall> Of(string name, CancellationToken cancellation)
    {
        if (!_calls.TryGetValue(name, out var calls))
        {
            _calls[name] = calls = [.. index.Bodies(name, cancellation).SelectMany(body => In(body, name))];
        }

        return calls;
    }

    private IEnumerable<NamedCall> In(SyntaxNode body, string name)
    {
        var written = new Lazy<WrittenTypes>(() => new(body));
        return body.DescendantNodes().Where(node => SourceIndex.NameOf(node) == name).Select(node => new NamedCall(node, body, written, types));
    }
}

/// <summary>One call, creation or method group, before and after it is bound.</summary>
internal sealed class NamedCall(SyntaxNode node, SyntaxNode body, Lazy<WrittenTypes> written, KnownTypes types)
{
    private ImmutableArray<IMethodSymbol> _methods;

    public SyntaxNode Node { get; } = node;

    public SyntaxNode Body { get; } = body;

    /// <summary>The types that the body writes for its variables.</summary>
    public WrittenTypes Written => written.Value;

    public bool IsBound => !_methods.IsDefault;

    /// <summary>The method that is meant, or those that may be where the compiler cannot decide.</summary>
    public ImmutableArray<IMethodSymbol> Methods(CancellationToken cancellation)
    {
        if (!IsBound)
        {
            var called = types.ModelOf(Node.SyntaxTree).GetSymbolInfo(Node is ArgumentSyntax argument ? argument.Expression : Node, cancellation);
            _methods = [.. (called.Symbol is { } symbol ? [symbol] : called.CandidateSymbols).OfType<IMethodSymbol>()];
        }

        return _methods;
    }
}

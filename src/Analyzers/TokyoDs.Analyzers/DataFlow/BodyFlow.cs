using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>A value that arrives at a dangerous place.</summary>
/// <param name="Syntax">The call, creation or assignment that is dangerous.</param>
/// <param name="Argument">The expression that carries the text.</param>
/// <param name="Name">What the message calls the place.</param>
internal sealed record SinkHit(SyntaxNode Syntax, SyntaxNode Argument, TaintClass Danger, string Name, Value Value);

/// <summary>What one body does with what it is given, worked out once: the summary that callers compose.</summary>
internal sealed class BodyFlow(IMethodSymbol? method)
{
    public static readonly BodyFlow Nothing = new(null);

    public IMethodSymbol? Method { get; } = method;

    /// <summary>In the order of the code.</summary>
    public ImmutableArray<SinkHit> Hits { get; set; } = [];

    /// <summary>What is returned; for a constructor, the object made.</summary>
    public Value Returned { get; set; } = Value.Clean;

    /// <summary>The instance when the body ends: what its fields hold.</summary>
    public Value Instance { get; set; } = Value.Clean;

    /// <summary>The parameters when the body ends.</summary>
    public ImmutableArray<Value> Parameters { get; set; } = [];

    /// <summary>What is written to static fields.</summary>
    public ImmutableDictionary<ISymbol, Value> Statics { get; set; } = ImmutableDictionary.Create<ISymbol, Value>(SymbolEqualityComparer.Default);

    /// <summary>What is written to fields and properties of objects other than the instance, of the project's own types.</summary>
    public Dictionary<ISymbol, Value> Writes { get; } = new(SymbolEqualityComparer.Default);

    public Dictionary<SyntaxNode, CallSite> Calls { get; } = [];

    /// <summary>False when the bound on work ended the analysis: what is known is true, but not all.</summary>
    public bool IsComplete { get; set; } = true;
}

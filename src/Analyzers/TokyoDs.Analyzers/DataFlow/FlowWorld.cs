using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>What every body of one compilation is analysed with.</summary>
internal sealed class FlowWorld(KnownTypes types, Configuration configuration)
{
    public KnownTypes Types { get; } = types;

    public Compilation Compilation => Types.Compilation;

    public FlowKnowledge Knowledge { get; } = new(types, configuration);

    /// <summary>The members that the project itself marks as sinks.</summary>
    public ImmutableArray<(INamedTypeSymbol Type, string Member)> AttributedSinks { get; } = [.. DataFlow.AttributedSinks.Of(types.Compilation)];

    /// <summary>The delegates and exceptions of the project that write down what they are given.</summary>
    public ImmutableArray<(INamedTypeSymbol Type, string Member)> OwnLogSinks { get; } = [.. DataFlow.OwnLogSinks.Of(types.Compilation)];

    public EntryPoints EntryPoints { get; } = new(types);

    public PersonalNames Personal { get; } = new(configuration);

    public SingleValues SingleValues { get; } = new();

    /// <summary>Whether the body of the method, or a method that may stand in for it, is part of this compilation.</summary>
    public bool IsOwn(IMethodSymbol method) =>
        !method.DeclaringSyntaxReferences.IsEmpty && SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, Compilation.Assembly);

    public bool IsOwn(INamedTypeSymbol type) =>
        !type.DeclaringSyntaxReferences.IsEmpty && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, Compilation.Assembly);
}

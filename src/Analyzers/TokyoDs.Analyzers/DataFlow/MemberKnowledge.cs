using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>Everything the tables say about one member.</summary>
internal sealed class MemberKnowledge(ISymbol member, ImmutableArray<KnowledgeEntry> entries)
{
    public static readonly MemberKnowledge None = new(null!, []);

    public bool IsEmpty => entries.IsEmpty;

    public TaintClass Feeds { get; } = Dangers(entries, KnowledgeKind.Source);

    public TaintClass Sanitizes { get; } = Dangers(entries, KnowledgeKind.Sanitizer);

    public bool IsSink { get; } = entries.Any(entry => entry.Kind == KnowledgeKind.Sink);

    public bool IsGuard { get; } = entries.Any(entry => entry.Kind == KnowledgeKind.Guard);

    public bool IsPropagator { get; } = entries.Any(entry => entry.Kind == KnowledgeKind.Propagator);

    public bool IsMutator { get; } = entries.Any(entry => entry.Kind == KnowledgeKind.Mutator);

    public bool IsOpaque { get; } = entries.Any(entry => entry.Kind == KnowledgeKind.Opaque);

    public ISymbol Member { get; } = member;

    /// <summary>The danger of giving a value to the property or field itself.</summary>
    public TaintClass SinkOfMember => Dangers(entries, KnowledgeKind.Sink);

    public TaintClass SinkOf(IParameterSymbol parameter) => Dangers(parameter, KnowledgeKind.Sink);

    public TaintClass GuardOf(IParameterSymbol parameter) => Dangers(parameter, KnowledgeKind.Guard);

    private TaintClass Dangers(IParameterSymbol parameter, KnowledgeKind kind) =>
        entries.Where(entry => entry.Kind == kind && entry.Concerns(parameter.Name))
            .Aggregate(TaintClass.None, (sum, entry) => sum | entry.Danger);

    private static TaintClass Dangers(ImmutableArray<KnowledgeEntry> entries, KnowledgeKind kind) =>
        entries.Where(entry => entry.Kind == kind).Aggregate(TaintClass.None, (sum, entry) => sum | entry.Danger);
}

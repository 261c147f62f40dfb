using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>One step of a path, linked backwards to the source.</summary>
internal sealed record Trace(SyntaxNode Node, Trace? Previous);

/// <summary>A method of the project that was asked about a value; what its answer is worth is known once its own body was read.</summary>
/// <param name="Answer">The answer on this path; null when the method returned at all (it throws otherwise).</param>
internal sealed record GuardUse(CallSite Site, int Ordinal, bool? Answer);

/// <summary>One origin that reaches a value, the dangers that were taken from it on the way, and how it came.</summary>
internal sealed record Taint(Origin Origin, TaintClass Cleaned, ImmutableArray<GuardUse> Guards, Trace? Trace)
{
    public static Taint Of(Origin origin, Trace? trace = null) => new(origin, TaintClass.None, [], trace);

    /// <summary>Equality decides when the analysis is done; how the value came is not part of it.</summary>
    public bool Equals(Taint? other) =>
        other is not null && Cleaned == other.Cleaned && Origin.Equals(other.Origin) && Guards.SequenceEqual(other.Guards);

    public override int GetHashCode() => Origin.GetHashCode() ^ (int)Cleaned;

    /// <summary>The dangers left to the value.</summary>
    public TaintClass Left => Cleaned.Left();

    public Taint Without(TaintClass danger) => (Cleaned | danger) == Cleaned ? this : this with { Cleaned = Cleaned | danger };

    public Taint Through(GuardUse guard) => Guards.Contains(guard) ? this : this with { Guards = Guards.Add(guard) };

    /// <summary>The same origin on two paths: only what was taken on both is gone.</summary>
    public Taint Join(Taint other) =>
        Equals(other) ? this : this with { Cleaned = Cleaned & other.Cleaned, Guards = [.. Guards.Where(other.Guards.Contains)] };
}

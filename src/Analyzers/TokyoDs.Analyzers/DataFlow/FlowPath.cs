using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>How text came from a source to a sink.</summary>
/// <param name="Steps">The places on the way, the source first, the sink not included.</param>
internal sealed record FlowPath(SourceOrigin Source, ImmutableArray<SyntaxNode> Steps)
{
    private const int MostSteps = 12;

    public FlowPath Then(Trace? trace)
    {
        List<SyntaxNode> later = [];
        for (var current = trace; current is not null; current = current.Previous)
        {
            later.Add(current.Node);
        }

        later.Reverse();
        ImmutableArray<SyntaxNode> steps = [.. Steps.Concat(later).Distinct()];
        return this with { Steps = steps.Length <= MostSteps ? steps : [.. steps.Take(MostSteps / 2), .. steps.Skip(steps.Length - (MostSteps / 2))] };
    }

    /// <summary>The path inside one body, when the source stands in it and nothing needs to be known from elsewhere.</summary>
    public static FlowPath? Within(SinkHit hit, TaintClass danger)
    {
        var taint = hit.Value.AllTaints().FirstOrDefault(candidate =>
            candidate.Origin is SourceOrigin source && (source.Feeds & danger) != 0 && (candidate.Left & danger) != 0 && candidate.Guards.IsEmpty);
        return taint is { Origin: SourceOrigin origin } ? new FlowPath(origin, []).Then(taint.Trace) : null;
    }
}

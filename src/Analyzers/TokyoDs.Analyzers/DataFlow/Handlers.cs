using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>
/// Where control may go from a block by an exception: the graph has no edges for it. What <c>using</c> does when it ends is nowhere: nobody
/// wrote it, it gives nothing to anybody, and what Dispose does is seen in its own body.
/// </summary>
internal sealed class Handlers(ControlFlowGraph graph)
{
    private readonly Dictionary<ControlFlowRegion, List<int>> _ofRegion = [];
    private readonly bool _guards = Guards(graph.Root);

    /// <summary>Whether a block begins a handler, which may be entered from anywhere in what it guards.</summary>
    public static bool Begins(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is not null && region.FirstBlockOrdinal == block.Ordinal; region = region.EnclosingRegion)
        {
            if (region.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.Filter or ControlFlowRegionKind.FilterAndHandler or ControlFlowRegionKind.Finally)
            {
                return true;
            }
        }

        return false;
    }

    public IReadOnlyList<int> Of(BasicBlock block) => _guards && block.EnclosingRegion is { } region ? Of(region) : [];

    private List<int> Of(ControlFlowRegion region)
    {
        if (_ofRegion.TryGetValue(region, out var known))
        {
            return known;
        }

        List<int> handlers = region.EnclosingRegion is { } outer ? [.. Of(outer)] : [];
        if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } guarded })
        {
            handlers.AddRange(guarded.NestedRegions.Where(nested => nested != region && !IsDisposal(nested)).Select(nested => nested.FirstBlockOrdinal));
        }

        handlers.RemoveAll(ordinal => ordinal >= graph.Blocks.Length);
        return _ofRegion[region] = handlers;
    }

    private static bool Guards(ControlFlowRegion region) => region.Kind == ControlFlowRegionKind.Try || region.NestedRegions.Any(Guards);

    private bool IsDisposal(ControlFlowRegion region) =>
        region.Kind == ControlFlowRegionKind.Finally && region.LastBlockOrdinal < graph.Blocks.Length
        && Enumerable.Range(region.FirstBlockOrdinal, region.LastBlockOrdinal - region.FirstBlockOrdinal + 1)
            .All(ordinal => graph.Blocks[ordinal] is var block && block.Operations.All(operation => operation.IsImplicit) && block.BranchValue?.IsImplicit != false);
}

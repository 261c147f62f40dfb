using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>The bodies of one compilation, each analysed at most once, and only when a sink or a path asks for it.</summary>
internal sealed class FlowHost
{
    private readonly ConcurrentDictionary<SyntaxNode, BodyFlow> _flows = new();
    private readonly ConcurrentDictionary<SyntaxNode, byte> _withSinks = new();
    private readonly ConcurrentDictionary<(SyntaxNode Sink, TaintClass Danger), byte> _asked = new();
    private readonly Lazy<FlowResolver> _resolver;
    private IReadOnlyList<(BodyFlow Flow, SinkHit Hit)>? _sinks;

    public FlowHost(FlowWorld world)
    {
        World = world;
        _resolver = new(() => new(this, world.Types.Fact(SourceIndex.Of), new(world.Compilation)));
    }

    public FlowWorld World { get; }

    /// <summary>How many bodies were analysed: the work that a compilation cost.</summary>
    public int Analysed => _flows.Count;

    /// <summary>The body around a sink that a rule asks about; remembered, because its paths may begin elsewhere.</summary>
    public BodyFlow? Around(SyntaxNode sink, TaintClass danger, SemanticModel model, CancellationToken cancellation)
    {
        if (Bodies.Around(sink) is not { } body)
        {
            return null;
        }

        _withSinks.TryAdd(body, 0);
        _asked.TryAdd((sink, danger), 0);
        if (!_flows.TryGetValue(body, out var flow))
        {
            flow = _flows.GetOrAdd(body, _ => BodyAnalyzer.Analyze(World, body, model, cancellation));
            Prepare(flow.Hits.SelectMany(hit => hit.Value.AllTaints()), model, cancellation);
        }

        return flow;
    }

    /// <summary>
    /// Analyses the methods of the same file that the values come from, while the meaning of the file is at hand: at the end of the
    /// compilation it would be worked out a second time.
    /// </summary>
    private void Prepare(IEnumerable<Taint> taints, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var taint in taints)
        {
            var site = (taint.Origin as CallOrigin)?.Site ?? (taint.Origin as EffectOrigin)?.Site;
            if (site is not null && Bodies.Of(site.Target.OriginalDefinition, cancellation) is { } body && body.SyntaxTree == model.SyntaxTree && !_flows.ContainsKey(body))
            {
                var flow = _flows.GetOrAdd(body, _ => BodyAnalyzer.Analyze(World, body, model, cancellation));
                Prepare(flow.Returned.AllTaints(), model, cancellation);
            }
        }
    }

    /// <summary>What a body does; of the source of another project, which editors refer to, only that it is not known here.</summary>
    public BodyFlow Of(SyntaxNode body, CancellationToken cancellation) => World.Types.Compilation.ContainsSyntaxTree(body.SyntaxTree)
        ? _flows.GetOrAdd(body, _ => BodyAnalyzer.Analyze(World, body, World.Types.ModelOf(body.SyntaxTree), cancellation))
        : BodyFlow.Nothing;

    /// <summary>
    /// The sinks that were seen, in the order of files and code, so that the same code gives the same findings. For the end of the
    /// compilation, when no more are seen.
    /// </summary>
    public IReadOnlyList<(BodyFlow Flow, SinkHit Hit)> Sinks => _sinks ??=
    [
        .. _withSinks.Keys.OrderBy(body => body.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(body => body.SpanStart)
            .Select(body => _flows[body]).SelectMany(flow => flow.Hits.Select(hit => (flow, hit))),
    ];

    /// <summary>Whether a rule has asked about a sink. A body may hold others, which are given nothing that can do harm.</summary>
    public bool IsAsked(SyntaxNode sink, TaintClass danger) => _asked.ContainsKey((sink, danger));

    /// <summary>What follows values from body to body; it locks itself.</summary>
    public FlowResolver Resolver => _resolver.Value;
}

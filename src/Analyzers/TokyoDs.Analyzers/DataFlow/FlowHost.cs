using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>The bodies of one compilation, each analysed at most once, and only when a sink or a path asks for it.</summary>
internal sealed class FlowHost(FlowWorld world)
{
    private readonly ConcurrentDictionary<SyntaxNode, BodyFlow> _flows = new();
    private readonly ConcurrentDictionary<SyntaxNode, byte> _withSinks = new();
    private readonly object _gate = new();
    private FlowResolver? _resolver;

    public FlowWorld World { get; } = world;

    /// <summary>How many bodies were analysed: the work that a compilation cost.</summary>
    public int Analysed => _flows.Count;

    /// <summary>The body around a sink; remembered, because its paths may begin elsewhere.</summary>
    public BodyFlow? Around(SyntaxNode sink, SemanticModel model, CancellationToken cancellation)
    {
        if (Bodies.Around(sink) is not { } body)
        {
            return null;
        }

        _withSinks.TryAdd(body, 0);
        return _flows.GetOrAdd(body, _ => BodyAnalyzer.Analyze(World, body, model, cancellation));
    }

    public BodyFlow Of(SyntaxNode body, CancellationToken cancellation) =>
        _flows.GetOrAdd(body, _ => BodyAnalyzer.Analyze(World, body, World.Types.ModelOf(body.SyntaxTree), cancellation));

    /// <summary>The sinks that were seen, in the order of files and code, so that the same code gives the same findings.</summary>
    public IEnumerable<BodyFlow> WithSinks() =>
        _withSinks.Keys.OrderBy(body => body.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(body => body.SpanStart).Select(body => _flows[body]);

    public FlowResolver Resolver(CancellationToken cancellation)
    {
        lock (_gate)
        {
            return _resolver ??= new FlowResolver(this, new SourceIndex(World.Compilation, cancellation));
        }
    }
}

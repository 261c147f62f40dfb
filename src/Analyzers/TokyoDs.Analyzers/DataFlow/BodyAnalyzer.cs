using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>Follows the values through one body: block by block over its control-flow graph, until nothing new is learnt.</summary>
/// <remarks>The parts of this class: Expressions, Calls, Functions, Assignments, Conditions.</remarks>
internal sealed partial class BodyAnalyzer
{
    /// <summary>
    /// The bound: operations evaluated in one body. Code that people write stays far below (a method of 5,000 statements needs
    /// about 40,000); beyond it the analysis ends with what it knows and <see cref="BodyFlow.IsComplete"/> says so.
    /// </summary>
    private const int MostWork = 400_000;

    private const int MostVisits = 12;

    private readonly FlowWorld _world;
    private readonly BodyFlow _flow;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<(SyntaxNode Syntax, SyntaxNode Argument, TaintClass Danger), SinkHit> _hits = [];
    private readonly Stack<Value?> _returned = new();
    private ControlFlowGraph _graph;
    private int _work;

    private BodyAnalyzer(FlowWorld world, ControlFlowGraph graph, IMethodSymbol? method, CancellationToken cancellation)
    {
        _world = world;
        _graph = graph;
        _flow = new(method);
        _cancellation = cancellation;
    }

    /// <summary>The summary of a body (see <see cref="Bodies"/>); empty when there is no code to follow.</summary>
    public static BodyFlow Analyze(FlowWorld world, SyntaxNode body, SemanticModel model, CancellationToken cancellation)
    {
        if (Bodies.Graph(body, model, cancellation) is not { } graph)
        {
            return BodyFlow.Nothing;
        }

        var analyzer = new BodyAnalyzer(world, graph, Bodies.Method(body, model, cancellation), cancellation);
        try
        {
            analyzer.Run();
        }
        catch (InsufficientExecutionStackException)
        {
            // An expression nested deeper than the stack: what was found so far is true.
            analyzer._flow.IsComplete = false;
        }

        analyzer._flow.Hits =
        [
            .. analyzer._hits.Values.OrderBy(hit => hit.Argument.SpanStart).ThenBy(hit => hit.Syntax.SpanStart).ThenBy(hit => hit.Danger),
        ];
        return analyzer._flow;
    }

    private void Run()
    {
        var state = new FlowState();
        var parameters = _flow.Method?.Parameters ?? [];
        state.Write(FlowState.This, _flow.Method?.MethodKind == MethodKind.Constructor ? Value.Clean : Value.Of(Taint.Of(new ParameterOrigin(ParameterOrigin.This, ""))));
        foreach (var parameter in parameters)
        {
            state.Write(parameter, Initially(parameter));
        }

        _returned.Push(null);
        var end = Run(_graph, state);
        _flow.Returned = _returned.Pop() ?? Value.Clean;
        _flow.Instance = end.Read(FlowState.This);
        _flow.Parameters = [.. parameters.Select(end.Read)];
        _flow.Statics = end.Values.Where(pair => pair.Key is IFieldSymbol or IPropertySymbol or INamedTypeSymbol)
            .ToImmutableDictionary(pair => (ISymbol)pair.Key, pair => pair.Value, SymbolEqualityComparer.Default);
    }

    private Value Initially(IParameterSymbol parameter)
    {
        if (parameter.RefKind == RefKind.Out || !TextCarrier.Is(parameter.Type))
        {
            return Value.Clean;
        }

        if (_world.EntryPoints.IsFilled(parameter))
        {
            return Bound(parameter);
        }

        var given = Taint.Of(new ParameterOrigin(parameter.Ordinal, ""));
        return Value.Of(EntryPoints.IsSetup((IMethodSymbol)parameter.ContainingSymbol) ? given.Without(Everything) : given);
    }

    private static SyntaxNode DeclarationOf(IParameterSymbol parameter) => parameter.DeclaringSyntaxReferences[0].GetSyntax();

    private static Value Source(SyntaxNode node, string name, TaintClass feeds) =>
        Value.Of(Taint.Of(new SourceOrigin(node, name, feeds, ""), new Trace(node, null)));

    /// <summary>Runs one graph to its end and gives the state there.</summary>
    private FlowState Run(ControlFlowGraph graph, FlowState entry)
    {
        var states = new FlowState?[graph.Blocks.Length];
        var visits = new int[graph.Blocks.Length];
        var handlers = new Handlers(graph);
        var pending = new PendingBlocks(graph.Blocks.Length);
        pending.Add(0);
        states[0] = entry;
        while (_work < MostWork && pending.TryTake(out var ordinal))
        {
            if (++visits[ordinal] > MostVisits)
            {
                continue;
            }

            var block = graph.Blocks[ordinal];
            var state = Take(block);
            Spend(1 + (state.Size / 4));
            var told = -1;
            Interrupt(block, state, ref told);
            foreach (var operation in block.Operations)
            {
                Evaluate(operation, state);
                Interrupt(block, state, ref told);
            }

            var branch = block.BranchValue is { } value ? Evaluate(value, state) : null;
            Interrupt(block, state, ref told);
            Leave(block, state, branch);
        }

        _flow.IsComplete &= pending.IsEmpty;
        return states[graph.Blocks.Length - 1] ?? new FlowState();

        // Where one way leads to a block, there is nothing that its state is to be joined with later.
        FlowState Take(BasicBlock block)
        {
            var state = states[block.Ordinal]!;
            if (block.Predecessors.Length == 1 && !Handlers.Begins(block) && block.Kind != BasicBlockKind.Exit)
            {
                states[block.Ordinal] = null;
                return state;
            }

            return state.Copy();
        }

        // Every statement of a try block may be the last one before its handlers; one that changed nothing tells them nothing.
        void Interrupt(BasicBlock block, FlowState state, ref int told)
        {
            if (told == state.Version)
            {
                return;
            }

            told = state.Version;
            foreach (var handler in handlers.Of(block))
            {
                Enter(handler, state, isLast: false);
            }
        }

        void Leave(BasicBlock block, FlowState state, Value? branch)
        {
            if (block.ConditionKind != ControlFlowConditionKind.None && branch is not null)
            {
                var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
                var jumped = Assuming(state, branch, jumpsWhen);
                Follow(block.ConditionalSuccessor, jumped, isLast: jumped != state);
                Follow(block.FallThroughSuccessor, Assuming(state, branch, !jumpsWhen), isLast: true);
                return;
            }

            if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return && branch is not null)
            {
                Return(branch, block.BranchValue!, state);
            }

            Follow(block.FallThroughSuccessor, state, isLast: true);
        }

        void Follow(ControlFlowBranch? branch, FlowState state, bool isLast)
        {
            if (branch?.Destination is { } destination)
            {
                Enter(destination.Ordinal, state, isLast);
            }
        }

        // The last one to ask for a state leaves it to the block.
        void Enter(int ordinal, FlowState state, bool isLast)
        {
            if (states[ordinal] is not { } known)
            {
                states[ordinal] = isLast ? state : state.Copy();
                pending.Add(ordinal);
            }
            else if (known.Join(state))
            {
                pending.Add(ordinal);
            }
        }
    }

    private static FlowState Assuming(FlowState state, Value condition, bool answer)
    {
        if (!condition.Facts.Any(fact => fact.When == answer))
        {
            return state;
        }

        var assumed = state.Copy();
        foreach (var fact in condition.Facts.Where(fact => fact.When == answer))
        {
            assumed.Apply(fact);
        }

        return assumed;
    }

    private void Return(Value value, IOperation returned, FlowState state)
    {
        if (returned.Type?.SpecialType == SpecialType.System_Boolean || returned is IConversionOperation { Operand.Type.SpecialType: SpecialType.System_Boolean })
        {
            value = WithFactsOf(state, value);
        }

        var known = _returned.Pop();
        _returned.Push(known is null ? value : known.Join(value));
    }

    private void Spend(int work)
    {
        _work += work;
        _cancellation.ThrowIfCancellationRequested();
    }

    private void Hit(SyntaxNode syntax, SyntaxNode argument, TaintClass danger, string name, Value value)
    {
        if (!value.IsTainted)
        {
            return;
        }

        var key = (syntax, argument, danger);
        _hits[key] = _hits.TryGetValue(key, out var known)
            ? known with { Value = known.Value.Join(value) }
            : new(syntax, argument, danger, name, value);
    }

    private Value Evaluate(IOperation operation, FlowState state)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Spend(1);
        return operation.ConstantValue is { HasValue: true } constant ? Value.OfConstant(constant.Value) : Compute(operation, state);
    }
}

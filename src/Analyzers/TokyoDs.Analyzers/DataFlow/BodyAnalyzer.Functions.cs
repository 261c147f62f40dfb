using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;

namespace TokyoDs.Analyzers.DataFlow;

/// <content>Anonymous and local functions: they run in the state around them and share its variables.</content>
internal sealed partial class BodyAnalyzer
{
    private const int DeepestFunction = 6;

    private readonly Dictionary<IOperation, ControlFlowGraph> _functionGraphs = [];
    private readonly HashSet<ISymbol> _running = new(SymbolEqualityComparer.Default);

    /// <summary>A function that is kept for later: it is read once as if nobody outside gave it anything.</summary>
    private Value Function(IFlowAnonymousFunctionOperation function, FlowState state) =>
        Value.OfFunction(function, RunFunction(function, _ => Value.Clean, state));

    private Value RunFunction(IFlowAnonymousFunctionOperation function, Func<IParameterSymbol, Value> give, FlowState state)
    {
        if (!_functionGraphs.TryGetValue(function, out var graph))
        {
            graph = _functionGraphs[function] = _graph.GetAnonymousFunctionControlFlowGraphInScope(function, _cancellation);
        }

        return RunNested(graph, function.Symbol, give, state);
    }

    private Value InvokeLocal(IMethodSymbol function, List<(IArgumentOperation Argument, Value Value)> arguments, FlowState state)
    {
        var given = arguments.Where(argument => argument.Argument.Parameter is not null)
            .ToLookup(argument => argument.Argument.Parameter!.Ordinal, argument => argument.Value);
        return RunLocal(function, parameter => given[parameter.Ordinal].FirstOrDefault() ?? Value.Clean, state);
    }

    private Value RunLocal(IMethodSymbol function, Func<IParameterSymbol, Value> give, FlowState state)
    {
        var symbol = function.OriginalDefinition;
        for (var graph = _graph; graph is not null; graph = graph.Parent)
        {
            if (graph.LocalFunctions.Contains(symbol, SymbolEqualityComparer.Default))
            {
                return Carried(RunNested(graph.GetLocalFunctionControlFlowGraph(symbol, _cancellation), symbol, give, state), symbol.ReturnType);
            }
        }

        return Value.Clean;
    }

    private Value RunNested(ControlFlowGraph graph, IMethodSymbol function, Func<IParameterSymbol, Value> give, FlowState state)
    {
        if (_running.Count >= DeepestFunction || !_running.Add(function))
        {
            return Value.Clean;
        }

        var inside = state.Copy();
        foreach (var parameter in function.Parameters)
        {
            inside.Write(parameter, Carried(give(parameter), parameter.Type));
        }

        var outer = _graph;
        _graph = graph;
        _returned.Push(null);
        var end = Run(graph, inside);
        _graph = outer;
        _running.Remove(function);
        var returned = _returned.Pop() ?? Value.Clean;
        state.Join(end);
        return returned;
    }

    /// <summary>A function given to a library method: it sees what the method was given, or what a request sends to a route.</summary>
    private Value Apply(IArgumentOperation argument, IMethodSymbol method, Value given, FlowState state)
    {
        var elements = Value.OfTaints(given.AllTaints());
        Func<IParameterSymbol, Value> give = _world.EntryPoints.IsMapping(method)
            ? parameter => FromRoute(parameter)
            : _ => elements;
        var target = argument.Value.Unwrap() is IDelegateCreationOperation creation ? creation.Target : argument.Value.Unwrap();
        return target switch
        {
            IFlowAnonymousFunctionOperation function => RunFunction(function, give, state),
            IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } local } => RunLocal(local, give, state),
            IMethodReferenceOperation reference => Referenced(reference, argument, give, state),
            _ => Evaluate(target, state),
        };
    }

    /// <summary>A method of the project that is handed over by its name: a call with what the library passes on.</summary>
    private Value Referenced(IMethodReferenceOperation reference, IArgumentOperation argument, Func<IParameterSymbol, Value> give, FlowState state)
    {
        var method = reference.Method;
        if (!_world.IsOwn(method))
        {
            return TextCarrier.Is(method.ReturnType) && method.Parameters.Length > 0
                ? give(method.Parameters[0]).Without(_world.Knowledge.Of(method).Sanitizes)
                : Value.Clean;
        }

        var receiver = reference.Instance is { } instance ? Evaluate(instance, state) : Value.Clean;
        var isFirst = !_flow.Calls.TryGetValue(argument.Syntax, out var site);
        site ??= _flow.Calls[argument.Syntax] = new(_flow, argument.Syntax, method, method.Parameters.Length);
        site.Observe(receiver, [.. method.Parameters.Select(parameter => (parameter.Ordinal, Carried(give(parameter), parameter.Type)))], isFirst);
        return Carried(Value.Of(Taint.Of(new CallOrigin(site, ""), new Trace(argument.Syntax, null))), method.ReturnType);
    }

    private Value FromRoute(IParameterSymbol parameter) =>
        TextCarrier.Is(parameter.Type) && _world.EntryPoints.IsFilledByRoute(parameter) && !parameter.DeclaringSyntaxReferences.IsEmpty
            ? Bound(parameter)
            : Value.Clean;

    /// <summary>What a request puts into a parameter: its text, or what a binder of the project makes of it.</summary>
    private Value Bound(IParameterSymbol parameter)
    {
        var declaration = DeclarationOf(parameter);
        var text = Source(declaration, parameter.Name, TaintClass.Request);
        if (EntryPoints.BinderOf(parameter.Type) is not { } binder || !_world.IsOwn(binder))
        {
            return text;
        }

        var isFirst = !_flow.Calls.TryGetValue(declaration, out var site);
        site ??= _flow.Calls[declaration] = new(_flow, declaration, binder, binder.Parameters.Length);
        var isParser = binder.Name == "TryParse";
        site.Observe(Value.Clean, [(0, isParser ? text : Value.Clean)], isFirst);
        Origin made = isParser ? new EffectOrigin(site, binder.Parameters.Length - 1, "") : new CallOrigin(site, "");
        return Value.Of(Taint.Of(made, new Trace(declaration, null)));
    }

    private Value InvokeDelegate(IInvocationOperation invocation, Value target, FlowState state)
    {
        var arguments = Arguments(invocation.Arguments, state);
        if (OwnLogSinks.IsLogDelegate(invocation.Instance?.Type))
        {
            foreach (var (argument, value) in arguments)
            {
                Hit(invocation.Syntax, argument.Syntax, TaintClass.PersonalLog, (invocation.Instance as IMemberReferenceOperation)?.Member.Name ?? "LoggerMessage", value);
            }
        }

        Value Give(IParameterSymbol parameter) => arguments.ElementAtOrDefault(parameter.Ordinal).Value ?? Value.Clean;
        var result = target.Function switch
        {
            IFlowAnonymousFunctionOperation function => RunFunction(function, Give, state),
            IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } local } => RunLocal(local, Give, state),
            IMethodReferenceOperation { Method: var method } when _world.IsOwn(method) =>
                Call(invocation.Syntax, method, Value.Clean, arguments, state),
            _ => Value.Union(arguments.Select(argument => argument.Value).Prepend(Value.OfTaints(target.Taints))),
        };
        return invocation.Type?.SpecialType == SpecialType.System_Boolean ? result : Carried(result, invocation.Type);
    }
}

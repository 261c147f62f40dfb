using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>How a rule listens to data flow.</summary>
internal static class FlowRegistration
{
    /// <summary>
    /// A value with one of the dangers arrives at a sink for it. What begins and ends in one body is reported while typing, the rest at
    /// the end of the compilation; nothing twice.
    /// </summary>
    public static void OnFlow(this CodeRules rules, TaintClass danger, Action<CodeContext<FlowFinding>> check)
    {
        var host = rules.Types.Fact(_ => new FlowHost(new FlowWorld(rules.Types, rules.Configuration)));
        var isHeard = false;
        foreach (var (type, member) in host.World.Knowledge.Sinks(danger).Distinct())
        {
            isHeard = true;
            Listen(rules, host, type, member, danger, check);
        }

        if (isHeard)
        {
            rules.OnEnd(context => ReportAcross(context, host, danger, check));
        }
    }

    private static void Listen(CodeRules rules, FlowHost host, INamedTypeSymbol type, string member, TaintClass danger, Action<CodeContext<FlowFinding>> check)
    {
        if (member == KnowledgeEntry.Constructor)
        {
            rules.OnCreation(type, context => ReportWithin(context, context.Target.Arguments, host, danger, check));
        }
        else if (member == KnowledgeEntry.Indexer)
        {
            rules.OnAssignment(type, CodeRules.Indexer, context => ReportWithin(context, [context.Target.Value], host, danger, check));
        }
        else if (type.GetMembers(member).Any(symbol => symbol is IPropertySymbol or IFieldSymbol))
        {
            rules.OnAssignment(type, member, context => ReportWithin(context, [context.Target.Value], host, danger, check));
        }
        else
        {
            rules.OnInvocation(type, member, context => ReportWithin(context, context.Target.Arguments, host, danger, check));
        }
    }

    private static void ReportWithin<T>(
        CodeContext<T> context, IEnumerable<IOperation> given, FlowHost host, TaintClass danger, Action<CodeContext<FlowFinding>> check)
        where T : IOperation
    {
        if (given.All(IsConstant) || host.Around(context.Target.Syntax, context.Model!, context.Cancellation) is not { } flow)
        {
            return;
        }

        foreach (var hit in flow.Hits.Where(hit => hit.Syntax == context.Target.Syntax && (hit.Danger & danger) != 0))
        {
            if (FlowPath.Within(hit, danger) is { } path)
            {
                check(context.With(new FlowFinding(hit, path)));
            }
        }
    }

    /// <summary>Most calls that could be sinks are given constants only, and need no analysis.</summary>
    private static bool IsConstant(IOperation operation) =>
        operation is IArgumentOperation argument ? IsConstant(argument.Value)
        : operation.ConstantValue.HasValue
            || operation is IInstanceReferenceOperation
            || (operation is IConversionOperation conversion && IsConstant(conversion.Operand))
            || (operation is IArrayCreationOperation array && array.Initializer?.ElementValues.All(IsConstant) != false);

    private static void ReportAcross(CodeContext<Compilation> context, FlowHost host, TaintClass danger, Action<CodeContext<FlowFinding>> check)
    {
        HashSet<SyntaxNode> reported = [];
        foreach (var flow in host.WithSinks())
        {
            foreach (var hit in flow.Hits.Where(hit => (hit.Danger & danger) != 0 && FlowPath.Within(hit, danger) is null))
            {
                if (reported.Contains(hit.Argument))
                {
                    continue;
                }

                if (host.Resolver(context.Cancellation).Find(hit, flow, danger, context.Cancellation) is { } path)
                {
                    reported.Add(hit.Argument);
                    check(context.With(new FlowFinding(hit, path)));
                }
            }
        }
    }
}

/// <summary>A dangerous value at a sink, and the way that it came.</summary>
internal readonly record struct FlowFinding(SinkHit Hit, FlowPath Path)
{
    /// <summary>What the message calls the source.</summary>
    public string Source => Path.Source.Name;

    /// <summary>What the message calls the sink.</summary>
    public string Sink => Hit.Name;
}

internal static class FlowReporting
{
    /// <summary>Reports at the expression that carries the text, with the way from the source in the additional locations.</summary>
    public static void ReportFlow(this CodeContext<FlowFinding> context, params object[] arguments) =>
        context.Report(
            context.Target.Hit.Argument.GetLocation(),
            [.. context.Target.Path.Steps.Select(step => step.GetLocation())],
            ImmutableDictionary<string, string?>.Empty,
            arguments.Length > 0 ? arguments : [context.Target.Source, context.Target.Sink]);
}

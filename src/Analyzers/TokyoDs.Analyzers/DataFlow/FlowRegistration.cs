using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>How a rule listens to data flow.</summary>
internal static class FlowRegistration
{
    /// <param name="Concerns">Whether a sink can be one that the rule reports.</param>
    /// <param name="Speaks">Whether this listener is the one that reports members declared by a type.</param>
    private sealed record Listener(FlowHost Host, TaintClass Danger, Action<CodeContext<FlowFinding>> Check, Func<IOperation, bool> Concerns, Func<INamedTypeSymbol?, bool> Speaks);

    /// <summary>
    /// A value with one of the dangers arrives at a sink for it. What begins and ends in one body is reported while typing, the rest at
    /// the end of the compilation; nothing twice.
    /// </summary>
    /// <param name="concerns">Asked of a sink before anything is analysed; false where the check would report no flow whatever its way.</param>
    public static void OnFlow(this CodeRules rules, TaintClass danger, Action<CodeContext<FlowFinding>> check, Func<IOperation, bool>? concerns = null)
    {
        var host = rules.Types.Fact(_ => new FlowHost(new FlowWorld(rules.Types, rules.Configuration)));
        var own = (danger & TaintClass.PersonalLog) != 0 ? host.World.OwnLogSinks : [];
        var sinks = own.Concat(host.World.Knowledge.Sinks(danger)).Concat(host.World.AttributedSinks).Distinct().ToLookup(sink => sink.Member, sink => sink.Type, StringComparer.Ordinal);
        foreach (var member in sinks)
        {
            foreach (var type in member)
            {
                // A type and its base may both be in the tables: the first that fits speaks for all.
                Listen(rules, type, member.Key, new(host, danger, check, concerns ?? (static _ => true), declaring => SymbolEqualityComparer.Default.Equals(member.FirstOrDefault(other => KnownTypes.Is(declaring, other)), type)));
            }
        }

        if (sinks.Count > 0)
        {
            rules.OnEnd(context => ReportAcross(context, host, danger, check));
        }
    }

    private static void Listen(CodeRules rules, INamedTypeSymbol type, string member, Listener listener)
    {
        if (member == KnowledgeEntry.Constructor)
        {
            rules.OnCreation(type, context => ReportWithin(context, type, Harmful(context.Target, listener), listener));
        }
        else if (member == WellKnownMemberNames.ExplicitConversionName)
        {
            rules.OnCast(type, context => ReportWithin(context, type, [context.Target.Operand], listener));
        }
        else if (member == KnowledgeEntry.Indexer)
        {
            rules.OnAssignment(type, CodeRules.Indexer, context => ReportWithin(context, Assigned(context.Target, type), [context.Target.Value], listener));
        }
        else if (type.GetMembers(member).Any(symbol => symbol is IPropertySymbol or IFieldSymbol))
        {
            rules.OnAssignment(type, member, context => ReportWithin(context, Assigned(context.Target, type), [context.Target.Value], listener));
        }
        else
        {
            rules.OnInvocation(type, member, context => ReportWithin(context, Fitting(context.Target.TargetMethod.ContainingType, context.Target.Instance, type), Harmful(context.Target, listener), listener));
        }
    }

    /// <summary>The type that the member is called on, when it is inherited from one that the tables do not name.</summary>
    private static INamedTypeSymbol? Fitting(INamedTypeSymbol? declaring, IOperation? receiver, INamedTypeSymbol named) =>
        KnownTypes.Is(declaring, named) ? declaring : receiver?.Type as INamedTypeSymbol ?? declaring;

    private static INamedTypeSymbol? Assigned(IAssignmentOperation assignment, INamedTypeSymbol named) =>
        assignment.Target is IMemberReferenceOperation member ? Fitting(member.Member.ContainingType, member.Instance, named) : null;

    private static void ReportWithin<T>(CodeContext<T> context, INamedTypeSymbol? declaring, IEnumerable<IOperation> given, Listener listener)
        where T : IOperation
    {
        if (given.All(operation => CarriesNothing(operation, listener.Danger, listener.Host.World)) || !listener.Speaks(declaring) || !listener.Concerns(context.Target)
            || listener.Host.Around(context.Target.Syntax, listener.Danger, context.Model!, context.Cancellation) is not { } flow)
        {
            return;
        }

        foreach (var hit in flow.Hits.Where(hit => hit.Syntax == context.Target.Syntax && (hit.Danger & listener.Danger) != 0))
        {
            if (FlowPath.Within(hit, listener.Danger) is { } path)
            {
                listener.Check(context.With(new FlowFinding(hit, path)));
            }
        }
    }

    /// <summary>The arguments that can do harm: a logger that is written to, or an object that goes into the body, is no reason to analyse a method.</summary>
    private static IEnumerable<IArgumentOperation> Harmful(IInvocationOperation call, Listener listener) =>
        call.TargetMethod.MethodKind == MethodKind.DelegateInvoke
            ? call.Arguments
            : Harmful(call.Arguments, listener.Host.World.Knowledge.Of(call.TargetMethod, call.Instance?.Type), listener.Danger);

    /// <summary>What an exception of the project is told is no knowledge of a table.</summary>
    private static IEnumerable<IArgumentOperation> Harmful(IObjectCreationOperation creation, Listener listener) =>
        creation.Constructor is not { } constructor || listener.Host.World.IsOwn(constructor.ContainingType)
            ? creation.Arguments
            : Harmful(creation.Arguments, listener.Host.World.Knowledge.Of(constructor), listener.Danger);

    private static IEnumerable<IArgumentOperation> Harmful(ImmutableArray<IArgumentOperation> arguments, MemberKnowledge knowledge, TaintClass danger) =>
        arguments.Where(argument => argument.Parameter is { } parameter && (knowledge.SinkOf(parameter.OriginalDefinition) & danger) != 0);

    /// <summary>Most calls that could be sinks are given constants, numbers and keys only, and need no analysis.</summary>
    private static bool CarriesNothing(IOperation operation, TaintClass danger, FlowWorld world) =>
        operation switch
        {
            _ when operation.ConstantValue.HasValue => true,
            IArgumentOperation argument => CarriesNothing(argument.Value, danger, world),
            IInstanceReferenceOperation => true,
            IConversionOperation { OperatorMethod: null } conversion => CarriesNothing(conversion.Operand, danger, world),
            IAnonymousObjectCreationOperation anonymous => anonymous.Initializers.All(initializer => initializer is ISimpleAssignmentOperation member && CarriesNothing(member.Value, danger, world)),
            IInvocationOperation { TargetMethod: { Name: nameof(ToString), Parameters.IsEmpty: true }, Instance: { } written } => IsPlain(written, danger, world),
            IInterpolatedStringOperation text => text.Parts.All(part => part is IInterpolatedStringTextOperation || (part is IInterpolationOperation { Expression: var written } && IsPlain(written, danger, world))),
            IArrayCreationOperation array => array.Initializer?.ElementValues.All(element => CarriesNothing(element, danger, world)) != false,
            ILocalReferenceOperation local when !world.Personal.Holds(local.Local) && world.SingleValues.Of(local) is { } only => CarriesNothing(only, danger, world),
            _ => !TextCarrier.Is(operation.Type) && !world.Personal.IsNamedBy(operation),
        };

    /// <summary>
    /// A number, a date or a key, in clear or as text. What a variable of such a type holds may still be personal data from elsewhere,
    /// unless it is a key or a flag, which tells nobody who somebody is.
    /// </summary>
    private static bool IsPlain(IOperation written, TaintClass danger, FlowWorld world) =>
        written.ConstantValue.HasValue
        || ((written is IPropertyReferenceOperation { Instance: not null, Property.IsIndexer: false } or IFieldReferenceOperation { Instance: not null }
                || (danger & TaintClass.Personal) == 0
                || written.Type is { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum } or { Name: nameof(Guid) })
            && !TextCarrier.Is(written.Type) && !world.Personal.IsNamedBy(written));

    private static void ReportAcross(CodeContext<Compilation> context, FlowHost host, TaintClass danger, Action<CodeContext<FlowFinding>> check)
    {
        HashSet<SyntaxNode> reported = [];
        foreach (var (flow, hit) in host.Sinks)
        {
            if ((hit.Danger & danger) != 0 && host.IsAsked(hit.Syntax, danger) && FlowPath.Within(hit, danger) is null
                && !reported.Contains(hit.Argument) && host.Resolver.Find(hit, flow, danger, context.Cancellation) is { } path)
            {
                reported.Add(hit.Argument);
                check(context.With(new FlowFinding(hit, path)));
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

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>
/// An object that reaches a sink with all its members: a record that is printed, an object that is serialized or logged with <c>{@Name}</c>.
/// </summary>
/// <param name="Place">The expression at the sink.</param>
/// <param name="Member">The member that holds personal data or a secret.</param>
internal readonly record struct WholeObject(SyntaxNode Place, string Name, string Member, string Sink)
{
    private static readonly string[] Serializers = ["JsonSerializer", "JsonConvert", "XmlSerializer", "YamlSerializer"];

    /// <summary>Hears every call and creation that is a sink of the kind.</summary>
    public static void Listen(CodeRules rules, TaintClass danger, Action<CodeContext<WholeObject>> check)
    {
        var world = rules.Types.Fact(_ => new FlowHost(new FlowWorld(rules.Types, rules.Configuration))).World;
        foreach (var (type, member) in world.Knowledge.Sinks(danger).Distinct())
        {
            if (member == KnowledgeEntry.Constructor)
            {
                rules.OnCreation(type, context => Check(context, context.Target.Constructor, context.Target.Arguments, world, danger, check));
            }
            else if (member == KnowledgeEntry.Indexer || type.GetMembers(member).Any(symbol => symbol is IPropertySymbol or IFieldSymbol))
            {
                rules.OnAssignment(type, member == KnowledgeEntry.Indexer ? CodeRules.Indexer : member, context =>
                    CheckValue(context, context.Target.Value, "", NameOf((context.Target.Target as IMemberReferenceOperation)?.Member), world, check));
            }
            else
            {
                rules.OnInvocation(type, member, context => Check(context, context.Target.TargetMethod, context.Target.Arguments, world, danger, check));
            }
        }
    }

    private static void Check<T>(
        CodeContext<T> context, IMethodSymbol? method, IEnumerable<IArgumentOperation> arguments, FlowWorld world, TaintClass danger, Action<CodeContext<WholeObject>> check)
        where T : IOperation
    {
        if (method is null)
        {
            return;
        }

        var knowledge = world.Knowledge.Of(method);
        var template = arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String)?.Value.ConstantText() ?? "";
        foreach (var argument in arguments.Where(argument => argument.Parameter is { } parameter && (knowledge.SinkOf(parameter.OriginalDefinition) & danger) != 0))
        {
            if (argument.Value.Unwrap() is IArrayCreationOperation { Initializer.ElementValues: var elements } && argument.Parameter!.IsParams)
            {
                var holes = Holes(template);
                for (var index = 0; index < elements.Length; index++)
                {
                    CheckValue(context, elements[index], index < holes.Count ? holes[index] : "", NameOf(method), world, check);
                }
            }
            else
            {
                CheckValue(context, argument.Value, "", NameOf(method), world, check);
            }
        }
    }

    private static void CheckValue<T>(
        CodeContext<T> context, IOperation value, string hole, string sink, FlowWorld world, Action<CodeContext<WholeObject>> check)
        where T : IOperation
    {
        foreach (var written in Written(value.Unwrap(), hole.StartsWith("@", StringComparison.Ordinal), context.Model, context.Cancellation))
        {
            if (written.Type is INamedTypeSymbol type && world.Personal.MemberOf(type) is { } member)
            {
                check(context.With(new WholeObject(value.Syntax, written.Syntax.ToString(), member, sink)));
                return;
            }
        }
    }

    /// <summary>The objects that are written out with all their members when the value is turned into text.</summary>
    private static IEnumerable<IOperation> Written(IOperation value, bool isWhole, SemanticModel? model, CancellationToken cancellation)
    {
        switch (value)
        {
            case IInterpolatedStringOperation interpolated:
                return interpolated.Parts.OfType<IInterpolationOperation>().Select(part => part.Expression.Unwrap()).Where(PrintsItself);
            case IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true }, Instance: { } printed }:
                return new[] { printed.Unwrap() }.Where(PrintsItself);
            case IInvocationOperation { TargetMethod: var method } call when Serializers.Contains(method.ContainingType.Name) && method.Name.StartsWith("Serialize", StringComparison.Ordinal):
                return call.Arguments.Where(argument => argument.Parameter?.Ordinal == 0).Select(argument => argument.Value.Unwrap());
            case ILocalReferenceOperation { Type.SpecialType: SpecialType.System_String } local when OnlyValue.Of(local, model, cancellation) is { } only and not ILocalReferenceOperation:
                return Written(only, isWhole, model, cancellation);
            default:
                return isWhole || PrintsItself(value) ? [value] : [];
        }
    }

    /// <summary>A record without a ToString of its own prints every member.</summary>
    private static bool PrintsItself(IOperation value) =>
        value.Type is INamedTypeSymbol { IsRecord: true } record
        && record.GetMembers("ToString").OfType<IMethodSymbol>().All(method => method.IsImplicitlyDeclared)
        && record.GetMembers("PrintMembers").All(method => method.IsImplicitlyDeclared);

    /// <summary>The names between the braces of a message template, in order.</summary>
    private static List<string> Holes(string template)
    {
        List<string> holes = [];
        for (var open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', open + 1))
        {
            var close = template.IndexOf('}', open);
            if (open + 1 < template.Length && template[open + 1] == '{')
            {
                open++;
            }
            else if (close > open)
            {
                holes.Add(template.Substring(open + 1, close - open - 1));
            }
        }

        return holes;
    }

    private static string NameOf(ISymbol? sink) =>
        sink is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "new " + sink.ContainingType.Name
        : sink is null ? "" : sink.ContainingType.Name + "." + sink.Name;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.DataFlow;

/// <content>Library methods that answer a question about a value.</content>
internal sealed partial class BodyAnalyzer
{
    private IEnumerable<Fact> Guards(
        IInvocationOperation call, Value receiver, List<(IArgumentOperation Argument, Value Value)> arguments, List<Value> returned, FlowState state)
    {
        var method = call.TargetMethod;
        var knowledge = _world.Knowledge.Of(method);
        if (knowledge.IsGuard)
        {
            return arguments.Where(argument => argument.Argument.Parameter is not null)
                .SelectMany(argument => FactsAbout(argument.Value, Asks(argument, knowledge), when: true));
        }

        if (method.Name.StartsWith("TryParse", StringComparison.Ordinal) && arguments.Any(argument => argument.Argument.Parameter is { RefKind: RefKind.Out, Type: var parsed } && !TextCarrier.Is(parsed)))
        {
            return FactsAbout(arguments[0].Value, Compared(arguments[0].Argument.Value), when: true);
        }

        var subject = call.Instance ?? (arguments.Count > 0 ? arguments[0].Argument.Value : null);
        var subjectValue = call.Instance is not null ? receiver : arguments.Count > 0 ? arguments[0].Value : Value.Clean;
        var asked = call.Instance is not null ? arguments : [.. arguments.Skip(1)];
        return method.Name switch
        {
            "IsNullOrEmpty" or "IsNullOrWhiteSpace" => FactsAbout(subjectValue, Everything, when: true),
            "Equals" or "SequenceEqual" => asked.Count == 0 || subject is null ? []
                : [.. Equal(subject, subjectValue, asked[0].Value, when: true), .. Equal(asked[0].Argument.Value, asked[0].Value, subjectValue, when: true)],
            "Contains" when asked.Count > 0 && subject is not null && Separators(asked[0].Value) is var separator and not TaintClass.None =>
                FactsAbout(subjectValue, separator, when: false),
            "Contains" or "ContainsKey" or "ContainsValue" or "TryGetValue" or "Exists" or "IsDefined" when asked.Count > 0 && !subjectValue.IsFromOutside && !Shares(subjectValue, asked[0].Value) && !IsDatabase(call) =>
                FactsAbout(asked[0].Value, Compared(asked[0].Argument.Value), when: true),
            "EndsWith" when asked.Count > 0 && subject is not null && asked[0].Value.Constant?.StartsWith(".", StringComparison.Ordinal) == true && Compared(subject) == Address =>
                FactsAbout(subjectValue, Address, when: true),
            "StartsWith" when asked.Count > 0 && subject is not null => Begins(subject, subjectValue, asked[0].Value),
            "ContainsAny" when asked.Count > 0 && asked.All(refused => !refused.Value.IsFromOutside) => FactsAbout(subjectValue, Everything, when: false),
            "ContainsAnyExcept" or "ContainsAnyExceptInRange" => FactsAbout(subjectValue, Everything, when: false),
            "IsMatch" => SafePattern.Of(call, _cancellation) is { } pattern && SafePattern.Cleans(pattern) is var cleans and not TaintClass.None ? FactsAbout(TextOf(call, receiver, arguments), cleans, when: true) : [],
            "MoveNext" when CharacterLoop.Around(call) is { } loop && CharacterLoop.LetsThroughOnlySome(loop) => FactsAbout(receiver, Everything, when: false),
            "All" => subject is not null && IsText(subject) ? FactsAbout(subjectValue, Everything, when: true) : returned.SelectMany(value => value.Facts.Where(fact => fact.When)),
            "Any" or "Exists" => subject is not null && IsText(subject) ? FactsAbout(subjectValue, Everything, when: false) : returned.SelectMany(value => value.Facts.Where(fact => fact.When)),
            _ => [],
        };
    }

    /// <summary>A text that is looked for in itself, or in something made from it.</summary>
    private static bool Shares(Value one, Value other) =>
        one.AllTaints().Any(taint => other.AllTaints().Any(candidate => candidate.Origin.Equals(taint.Origin)));

    private static TaintClass Asks((IArgumentOperation Argument, Value Value) argument, MemberKnowledge knowledge)
    {
        var cleans = knowledge.GuardOf(argument.Argument.Parameter!.OriginalDefinition);
        return Compared(argument.Argument.Value) == TaintClass.None ? TaintClass.None : cleans;
    }

    /// <summary>A row of a database with this value was looked for: the value itself may still be anything.</summary>
    private bool IsDatabase(IInvocationOperation call) =>
        call.Arguments is [{ Value: var first }, ..]
        && (first is IConversionOperation { Operand: var operand } ? operand.Type : first.Type) is { } type and not IArrayTypeSymbol && _world.Types.Is(type, "System.Linq.IQueryable");

    /// <summary>The start of an absolute path or of an address decides where it leads.</summary>
    private static IEnumerable<Fact> Begins(IOperation subject, Value value, Value start)
    {
        if (start.IsFromOutside || !value.IsTainted)
        {
            return [];
        }

        if (!start.IsOwn)
        {
            // The caller chose the start: what else is in the text is inside of it, and it stays what it was.
            value = value.Keeping(taint => start.AllTaints().All(other => !other.Origin.Equals(taint.Origin)));
        }

        if (start.Constant is { } constant)
        {
            return constant == "/" ? FactsAbout(value, TaintClass.Unrooted, when: true)
                : constant is "//" or "/\\" ? FactsAbout(value, TaintClass.DoubleSlash, when: false)
                : constant == ".." ? FactsAbout(value, TaintClass.FreeStart, when: false)
                : FactsAbout(value, LeadingText.Cleans(constant) | TaintClass.FreeStart, when: true).Concat(Absolute(value));
        }

        return [.. Absolute(value), .. FactsAbout(value, TaintClass.FreeStart | (Compared(subject) & Address), when: true)];
    }

    /// <summary>What was made absolute for the comparison is inside, whichever form is used afterwards.</summary>
    private static IEnumerable<Fact> Absolute(Value value) =>
        value.AllTaints().Where(taint => (taint.Cleaned & TaintClass.RelativePath) != 0).Select(taint => new Fact(taint.Origin, true, TaintClass.Path, null));

    /// <summary>A name without separators cannot leave its folder.</summary>
    private static TaintClass Separators(Value looked) =>
        looked.Constant switch
        {
            "/" => TaintClass.Slash,
            "\\" => TaintClass.Backslash,
            _ => TaintClass.None,
        };

    private static Value TextOf(IInvocationOperation call, Value receiver, List<(IArgumentOperation Argument, Value Value)> arguments) =>
        arguments.Where(argument => argument.Argument.Parameter?.Name == "input").Select(argument => argument.Value).FirstOrDefault() ?? Value.Clean;

    /// <summary>All and Any over a text ask about its characters.</summary>
    private static bool IsText(IOperation operation) =>
        operation is IConversionOperation { Operand: var inner } ? IsText(inner)
        : operation.Type is { SpecialType: SpecialType.System_String } or IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Char }
            or INamedTypeSymbol { Name: "ReadOnlySpan" or "Span", TypeArguments: [{ SpecialType: SpecialType.System_Char }] };
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;

namespace TokyoDs.Analyzers.DataFlow;

/// <content>What a condition says about the values that it asks about.</content>
internal sealed partial class BodyAnalyzer
{
    private const TaintClass Address = TaintClass.Url | TaintClass.Redirect | TaintClass.HostLink;

    /// <summary>Everything that a request can carry, and the host that it names.</summary>
    private const TaintClass Everything = TaintClass.Request | TaintClass.HostLink;

    private static Value Negated(Value value) => Value.OfBoolean([.. value.Facts.Select(fact => fact.Negated())]);

    private static Value WhenTrueClean(IOperation asked, Value value, TaintClass danger) =>
        Value.OfBoolean([.. FactsAbout(value, Compared(asked) == TaintClass.None ? TaintClass.None : danger, when: true)]);

    private static IEnumerable<Fact> FactsAbout(Value value, TaintClass danger, bool when) =>
        danger == TaintClass.None ? [] : value.AllTaints().Select(taint => new Fact(taint.Origin, when, danger, null));

    private Value Compare(IBinaryOperation binary, FlowState state)
    {
        var left = Evaluate(binary.LeftOperand, state);
        var right = Evaluate(binary.RightOperand, state);
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals:
                var when = binary.OperatorKind == BinaryOperatorKind.Equals;
                return Value.OfBoolean([.. Equal(binary.LeftOperand, left, right, when), .. Equal(binary.RightOperand, right, left, when), .. Searched(binary, state), .. FirstCharacters(binary, when, state), .. Ordered(binary, when, state)]);
            case BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd when binary.Type?.SpecialType == SpecialType.System_Boolean:
                return Value.OfBoolean([.. left.Facts.Concat(right.Facts).Where(fact => fact.When)]);
            case BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr when binary.Type?.SpecialType == SpecialType.System_Boolean:
                return Value.OfBoolean([.. left.Facts.Concat(right.Facts).Where(fact => !fact.When)]);
            case BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual:
                return Value.OfBoolean([.. Searched(binary, state)]);
            default:
                return TextCarrier.Is(binary.Type) ? Value.Union([left, right]) : Value.Clean;
        }
    }

    /// <summary>A value that equals one that nobody outside chose is as safe as that one.</summary>
    private static IEnumerable<Fact> Equal(IOperation asked, Value value, Value other, bool when)
    {
        if (!value.IsTainted || !other.IsOwn)
        {
            // IsLocal(x) == true
            return other.Constant is "True" or "False"
                ? value.Facts.Select(fact => (other.Constant == "True") == when ? fact : fact.Negated())
                : value.Facts.IsEmpty ? [] : value.Facts.Where(_ => false);
        }

        return FactsAbout(value, Compared(asked), when);
    }

    /// <summary>What a comparison of this expression tells about the value in it: a file's extension says nothing of its name.</summary>
    private static TaintClass Compared(IOperation operation) =>
        operation switch
        {
            ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation or IFieldReferenceOperation => Everything,
            IConversionOperation conversion => Compared(conversion.Operand),
            IAwaitOperation => Everything,
            IArgumentOperation argument => Compared(argument.Value),
            IPropertyReferenceOperation { Property.IsIndexer: true } => Everything,
            IPropertyReferenceOperation { Property: { Name: "Host" or "IdnHost" or "DnsSafeHost" or "Authority", ContainingType.Name: "Uri" or "UriBuilder" or "HostString" } } => Address,
            IPropertyReferenceOperation { Property: var property } => property.DeclaringSyntaxReferences.IsEmpty && property.Name is "Length" or "Count" or "Scheme" or "Extension" ? TaintClass.None : Everything,
            IInvocationOperation { Instance: { } receiver, TargetMethod.Name: "Trim" or "TrimStart" or "TrimEnd" or "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "ToString" or "Normalize" } => Compared(receiver),
            IInvocationOperation { TargetMethod: { Name: "GetLeftPart", ContainingType.Name: "Uri" } } => Address,
            IInvocationOperation { TargetMethod: { Name: "GetDirectoryName" or "GetFullPath", ContainingType.Name: "Path" } } => TaintClass.Path,
            IInvocationOperation { TargetMethod: { Name: "AsSpan" or "AsMemory" } } called => called.Instance is { } instance ? Compared(instance) : called.Arguments.Length > 0 ? Compared(called.Arguments[0].Value) : TaintClass.None,
            _ => TaintClass.None,
        };

    /// <summary>name.IndexOfAny(invalid) &lt; 0, Array.IndexOf(allowed, name) &gt;= 0.</summary>
    private IEnumerable<Fact> Searched(IBinaryOperation binary, FlowState state)
    {
        if (binary.LeftOperand is not IInvocationOperation search || binary.RightOperand.ConstantValue is not { HasValue: true, Value: int bound })
        {
            return [];
        }

        var foundWhenTrue = (binary.OperatorKind, bound) switch
        {
            (BinaryOperatorKind.GreaterThanOrEqual, 0) or (BinaryOperatorKind.GreaterThan, -1) or (BinaryOperatorKind.NotEquals, -1) => true,
            (BinaryOperatorKind.LessThan, 0) or (BinaryOperatorKind.LessThanOrEqual, -1) or (BinaryOperatorKind.Equals, -1) => false,
            _ => (bool?)null,
        };
        if (foundWhenTrue is not { } found)
        {
            return [];
        }

        return search.TargetMethod.Name switch
        {
            "IndexOfAny" when search.Instance is { } name && search.Arguments.Any(argument => HoldsSeparators(argument.Value.Syntax.ToString())) =>
                FactsAbout(Evaluate(name, state), TaintClass.Path, when: !found),
            "IndexOfAnyExcept" or "IndexOfAnyExceptInRange" when Subject(search) is { } text => FactsAbout(Evaluate(text, state), Everything, when: !found),
            "IndexOf" or "FindIndex" or "BinarySearch" when search.Instance is null && search.Arguments.Length >= 2 && !Evaluate(search.Arguments[0].Value, state).IsFromOutside =>
                FactsAbout(Evaluate(search.Arguments[1].Value, state), Compared(search.Arguments[1].Value), when: found),
            "IndexOf" when search.Instance is { } list && search.Arguments.Length >= 1 && !Evaluate(list, state).IsFromOutside =>
                FactsAbout(Evaluate(search.Arguments[0].Value, state), Compared(search.Arguments[0].Value), when: found),
            _ => [],
        };
    }

    /// <summary>string.Compare(a, b) == 0; Uri.Compare(address, own, UriComponents.SchemeAndServer, …) == 0</summary>
    private IEnumerable<Fact> Ordered(IBinaryOperation binary, bool equals, FlowState state)
    {
        if (binary is not { LeftOperand: IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Compare" or "CompareOrdinal" } method, Arguments: [var one, var other, ..] arguments }, RightOperand.ConstantValue: { HasValue: true, Value: 0 } }
            || (method.ContainingType.Name == "Uri" && !ComparesHosts(arguments)))
        {
            return [];
        }

        var (first, second) = (Evaluate(one.Value, state), Evaluate(other.Value, state));
        return Equal(one.Value, first, second, equals).Concat(Equal(other.Value, second, first, equals));
    }

    private static bool ComparesHosts(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Length > 2 && arguments[2].Value.Syntax.ToString() is var parts
        && (parts.Contains("Host") || parts.Contains("Server") || parts.Contains("AbsoluteUri") || parts.Contains("HttpRequestUrl"));

    /// <summary>url[0] == '/' &amp;&amp; (url.Length == 1 || url[1] != '/'): an address on this site.</summary>
    private IEnumerable<Fact> FirstCharacters(IBinaryOperation binary, bool equals, FlowState state) =>
        // Characters are compared as numbers.
        (binary.LeftOperand.Unwrap(), binary.RightOperand.ConstantValue.Value) switch
        {
            (IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType.SpecialType: SpecialType.System_String }, Instance: { } text } character, '/' or (int)'/')
                when character.Arguments[0].Value.ConstantValue.Value is int index =>
                index == 0 ? FactsAbout(Evaluate(text, state), TaintClass.Unrooted, when: equals)
                : index == 1 ? FactsAbout(Evaluate(text, state), TaintClass.DoubleSlash, when: !equals)
                : [],
            (IPropertyReferenceOperation { Property: { Name: "Length", ContainingType.SpecialType: SpecialType.System_String }, Instance: { } text }, 1) =>
                FactsAbout(Evaluate(text, state), TaintClass.DoubleSlash, when: equals),
            _ => [],
        };

    private static bool HoldsSeparators(string characters) =>
        characters.Contains("GetInvalidFileNameChars") || (characters.Contains("'/'") && characters.Contains("'\\\\'"))
        || (characters.Contains("DirectorySeparatorChar") && characters.Contains("AltDirectorySeparatorChar"));

    private static IOperation? Subject(IInvocationOperation call) => call.Instance ?? call.Arguments.FirstOrDefault()?.Value;

    private Value Match(IIsPatternOperation match, FlowState state)
    {
        var value = Evaluate(match.Value, state);
        Declare(match.Pattern, value, state);
        var danger = Compared(match.Value);
        return Value.OfBoolean(
        [
            .. Constants(match.Pattern) is { } when ? FactsAbout(value, danger, when) : [],
            .. match.Pattern is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool answer } }
                ? value.Facts.Select(fact => answer ? fact : fact.Negated())
                : [],
        ]);
    }

    /// <summary>True when the pattern only accepts constants, false when it only refuses them, null otherwise.</summary>
    private static bool? Constants(IPatternOperation pattern) =>
        pattern switch
        {
            IConstantPatternOperation => true,
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Constants(either.LeftPattern) == true && Constants(either.RightPattern) == true ? true : null,
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => Constants(both.LeftPattern) == true || Constants(both.RightPattern) == true ? true
                : Constants(both.LeftPattern) == false && Constants(both.RightPattern) == false ? false : null,
            INegatedPatternOperation not => Constants(not.Pattern) is { } inner ? !inner : null,
            IListPatternOperation list => list.Patterns.All(item => Constants(item) == true) ? true : null,
            _ => null,
        };

    /// <summary>The variables that a pattern declares take what they matched.</summary>
    private static void Declare(IPatternOperation pattern, Value value, FlowState state)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                state.Write(declared, Carried(value, (declared as ILocalSymbol)?.Type));
                break;
            case IRecursivePatternOperation recursive:
                if (recursive.DeclaredSymbol is { } whole)
                {
                    state.Write(whole, Carried(value, (whole as ILocalSymbol)?.Type));
                }

                foreach (var property in recursive.PropertySubpatterns)
                {
                    var member = (property.Member as IMemberReferenceOperation)?.Member;
                    Declare(property.Pattern, member is null ? value : member.DeclaringSyntaxReferences.IsEmpty ? value : value.Member(member.Name), state);
                }

                for (var index = 0; index < recursive.DeconstructionSubpatterns.Length; index++)
                {
                    var item = "Item" + (index + 1);
                    Declare(recursive.DeconstructionSubpatterns[index], value.Members.ContainsKey(item) ? value.Member(item) : Value.OfTaints(value.AllTaints()), state);
                }

                break;
            case IBinaryPatternOperation binary:
                Declare(binary.LeftPattern, value, state);
                Declare(binary.RightPattern, value, state);
                break;
            case INegatedPatternOperation not:
                Declare(not.Pattern, value, state);
                break;
            case IListPatternOperation list:
                foreach (var item in list.Patterns)
                {
                    Declare(item, Value.OfTaints(value.AllTaints()), state);
                }

                break;
            case ISlicePatternOperation { Pattern: { } slice }:
                Declare(slice, value, state);
                break;
        }
    }

    /// <summary>A method of the project was asked: its own body tells, later, what the answer is worth.</summary>
    private static IEnumerable<Fact> Asked(CallSite site, IArgumentOperation argument, Value value)
    {
        if (argument.Parameter is not { } parameter || Compared(argument.Value) == TaintClass.None)
        {
            yield break;
        }

        foreach (var taint in value.AllTaints())
        {
            yield return new(taint.Origin, true, TaintClass.None, new(site, parameter.Ordinal, true));
            yield return new(taint.Origin, false, TaintClass.None, new(site, parameter.Ordinal, false));
        }
    }

    private static void Through(GuardUse guard, Value value, FlowState state)
    {
        foreach (var taint in value.AllTaints().ToList())
        {
            state.Apply(new(taint.Origin, true, TaintClass.None, guard));
        }
    }

    /// <summary>A true or false that is kept remembers what was checked on the way to it.</summary>
    private static Value WithFactsOf(FlowState state, Value value)
    {
        Dictionary<Origin, TaintClass> checkedOrigins = [];
        foreach (var taint in state.Values.SelectMany(pair => pair.Value.AllTaints()))
        {
            checkedOrigins[taint.Origin] = checkedOrigins.TryGetValue(taint.Origin, out var known) ? known & taint.Cleaned : taint.Cleaned;
        }

        ImmutableArray<Fact> facts =
        [
            .. value.Facts,
            .. checkedOrigins.Where(pair => pair.Value != TaintClass.None).SelectMany(pair => new[]
            {
                new Fact(pair.Key, true, pair.Value, null), new Fact(pair.Key, false, pair.Value, null),
            }),
        ];
        return value.WithFacts(facts);
    }
}

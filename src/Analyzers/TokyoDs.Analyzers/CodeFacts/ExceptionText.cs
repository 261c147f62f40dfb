using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>A text that an exception carries (its message, its stack trace, all of it), and where it goes into a value.</summary>
/// <param name="Text">What is read from the exception, or the exception itself.</param>
/// <param name="Exception">The exception it is read from.</param>
/// <param name="Place">The text itself, or the local that holds it.</param>
internal readonly record struct ExceptionText(IOperation Text, IOperation Exception, IOperation Place)
{
    private const int FurthestLocal = 4;

    /// <summary>The text that an operation reads, or null when it reads something else.</summary>
    public static ExceptionText? ReadBy(IOperation operation, KnownTypes types) => operation switch
    {
        IPropertyReferenceOperation { Property.Name: "Message" or "StackTrace", Instance: { } instance } when IsException(instance, types) =>
            new(operation, instance.Unwrap(), operation),
        IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true }, Instance: { } instance } when IsException(instance, types) =>
            new(operation, instance.Unwrap(), operation),
        _ => null,
    };

    /// <summary>The texts that become part of a value, through locals that are set once too.</summary>
    /// <param name="asObject">Whether an exception that is the value itself is written out with all it has.</param>
    public static IEnumerable<ExceptionText> In(IOperation? value, bool asObject, KnownTypes types) => In(value, asObject, types, FurthestLocal);

    /// <summary>The outermost expression that a text becomes part of by joining, choosing and formatting.</summary>
    public static IOperation Carrier(IOperation text)
    {
        while (text.Parent is { } parent && Carries(parent, text))
        {
            text = parent;
        }

        return text;
    }

    private static IEnumerable<ExceptionText> In(IOperation? value, bool asObject, KnownTypes types, int locals)
    {
        if (value?.Unwrap() is not { } part)
        {
            return [];
        }

        if (ReadBy(part, types) is { } text)
        {
            return [text];
        }

        if (part is ILocalReferenceOperation && !IsException(part, types))
        {
            return locals > 0 && OnlyValue.Of(part, null, default) is { } held
                ? In(held, asObject, types, locals - 1).Select(found => found with { Place = part })
                : [];
        }

        return part is not IObjectCreationOperation and not IConditionalOperation and not IConditionalAccessOperation && IsException(part, types)
            ? asObject ? [new(part, part, part)] : []
            : Parts(part, asObject).SelectMany(inner => In(inner.Value, inner.AsObject, types, locals));
    }

    private static IEnumerable<(IOperation? Value, bool AsObject)> Parts(IOperation value, bool asObject) => value switch
    {
        IInterpolatedStringOperation text => text.Parts.OfType<IInterpolationOperation>().Select(hole => ((IOperation?)hole.Expression, true)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } joined => [(joined.LeftOperand, true), (joined.RightOperand, true)],
        IInvocationOperation call when Formats(call) => call.Arguments.Select(argument => ((IOperation?)argument.Value, true)).Prepend((call.Instance, false)),
        IConditionalOperation either => [(either.WhenTrue, asObject), (either.WhenFalse, asObject)],
        ICoalesceOperation either => [(either.Value, asObject), (either.WhenNull, asObject)],
        IConditionalAccessOperation access => [(access.WhenNotNull, asObject)],
        ISwitchExpressionOperation choice => choice.Arms.Select(arm => ((IOperation?)arm.Value, asObject)),
        IAwaitOperation awaited => [(awaited.Operation, asObject)],
        ITupleOperation tuple => tuple.Elements.Select(element => ((IOperation?)element, asObject)),
        IArrayCreationOperation array => array.Initializer?.ElementValues.Select(element => ((IOperation?)element, asObject)) ?? [],
        ICollectionExpressionOperation collection => collection.Elements.Select(element => ((IOperation?)element, asObject)),
        IAnonymousObjectCreationOperation made => made.Initializers.Select(member => (((IAssignmentOperation)member).Value, asObject))!,
        IObjectCreationOperation { Type: { } type } made when !type.Name.EndsWith("Exception", StringComparison.Ordinal) => PartsOf(made),
        _ => [],
    };

    /// <summary>Whether the exceptions an object is made with are written out with it is for its type to say.</summary>
    private static IEnumerable<(IOperation? Value, bool AsObject)> PartsOf(IObjectCreationOperation made) =>
        made.Arguments.Select(argument => argument.Value)
            .Concat((made.Initializer?.Initializers ?? []).SelectMany(member => member switch
            {
                IAssignmentOperation assignment => [assignment.Value],
                IInvocationOperation add => add.Arguments.Select(argument => argument.Value),
                _ => (IEnumerable<IOperation>)[],
            }))
            .Select(value => ((IOperation?)value, false));

    private static bool Carries(IOperation parent, IOperation child) => parent switch
    {
        IConversionOperation or IParenthesizedOperation or IInterpolationOperation or IInterpolatedStringOperation or ICoalesceOperation
            or IConditionalAccessOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation or IAnonymousObjectCreationOperation => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } => true,
        IConditionalOperation either => either.Type is not null && child != either.Condition,
        IArgumentOperation argument => argument.Parent is IObjectCreationOperation made ? IsAnswer(made) : argument.Parent is IInvocationOperation call && Formats(call),
        IObjectCreationOperation or IObjectOrCollectionInitializerOperation => true,
        ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation made } } member => child == member.Value && IsAnswer(made),
        IInvocationOperation call => Formats(call),
        ISimpleAssignmentOperation { Parent: IAnonymousObjectCreationOperation } => true,
        _ => false,
    };

    /// <summary>An object of the project's own that holds what an endpoint answers.</summary>
    private static bool IsAnswer(IObjectCreationOperation made) =>
        made.Type is { DeclaringSyntaxReferences.IsEmpty: false } type && !type.Name.EndsWith("Exception", StringComparison.Ordinal);

    /// <summary>Calls whose result is made of the text they are given.</summary>
    private static bool Formats(IInvocationOperation call) =>
        call.TargetMethod.ContainingType is { } type
        && ((type.SpecialType == SpecialType.System_String && call.Type?.SpecialType != SpecialType.System_Boolean && call.Type?.SpecialType != SpecialType.System_Int32)
            || type.Name is "JsonSerializer" or "WebUtility" or "HttpUtility" or "HtmlEncoder" or "TextEncoder");

    private static bool IsException(IOperation operation, KnownTypes types) => types.Is(operation.Unwrap().Type, "System.Exception");
}

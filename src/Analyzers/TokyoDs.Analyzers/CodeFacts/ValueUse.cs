using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Tells a value that is handed over from one that is only looked at.</summary>
internal static class ValueUse
{
    /// <summary>
    /// True where a value is assigned, passed for a parameter of its own type, returned, or the start of a variable; false
    /// where it is compared, matched, listed in a collection, or taken away with <c>~</c>.
    /// </summary>
    public static bool IsGiven(IOperation value) => Receiver(value) is not null;

    /// <summary>The operation that takes the value: an assignment, argument, initializer or return; null when nothing does.</summary>
    public static IOperation? Receiver(IOperation value)
    {
        for (IOperation child = value, parent = value.Parent!; parent is not null; child = parent, parent = parent.Parent!)
        {
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation or ICoalesceOperation or ISwitchExpressionOperation or ITupleOperation:
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Or }:
                case IConditionalOperation conditional when child != conditional.Condition:
                case ISwitchExpressionArmOperation arm when child == arm.Value:
                    continue;
                case IAssignmentOperation assignment:
                    return assignment.Value == child ? assignment : null;
                case ISymbolInitializerOperation or IReturnOperation:
                    return parent;
                case IArgumentOperation { Parameter: { } parameter } argument:
                    return Takes(parameter, value) ? argument : null;
                default:
                    return null;
            }
        }

        return null;
    }

    private static bool Takes(IParameterSymbol parameter, IOperation value) =>
        parameter.OriginalDefinition.Type is not ITypeParameterSymbol
        && SymbolEqualityComparer.Default.Equals(parameter.Type, value.Type)
        && parameter.ContainingSymbol.Name != "Equals";
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Small questions about an operation that many rules ask.</summary>
internal static class OperationFacts
{
    /// <summary>The operation without the conversions and parentheses around it.</summary>
    public static IOperation Unwrap(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The nearest operation of a kind around this one, or null.</summary>
    public static T? Enclosing<T>(this IOperation operation)
        where T : class, IOperation
    {
        var around = operation.Parent;
        while (around is not null and not T)
        {
            around = around.Parent;
        }

        return around as T;
    }

    /// <summary>Whether the compiler knows the value to be the given constant.</summary>
    public static bool IsConstant<T>(this IOperation operation, T value) =>
        operation.ConstantValue is { HasValue: true, Value: T constant } && EqualityComparer<T>.Default.Equals(constant, value);

    /// <summary>The constant text of the operation, or null.</summary>
    public static string? ConstantText(this IOperation? operation) =>
        operation?.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    /// <summary>The constant integer of the operation (an enum member included), or null.</summary>
    public static long? ConstantInteger(this IOperation? operation) =>
        operation?.Unwrap().ConstantValue is { HasValue: true, Value: { } value }
            ? value switch
            {
                int number => number,
                long number => number,
                short number => number,
                byte number => number,
                uint number => number,
                _ => null,
            }
            : null;

    /// <summary>The name of the enum member or constant field that the operation mentions, or null.</summary>
    public static string? MemberName(this IOperation operation) =>
        (operation.Unwrap() as IFieldReferenceOperation)?.Field.Name;

    /// <summary>The value given for a parameter, or null when the call leaves it to its default.</summary>
    public static IOperation? Argument(this IInvocationOperation invocation, string parameter) =>
        invocation.Arguments.FirstOrDefault(argument =>
            argument.Parameter?.Name == parameter && argument.ArgumentKind != ArgumentKind.DefaultValue)?.Value;

    /// <inheritdoc cref="Argument(IInvocationOperation, string)"/>
    public static IOperation? Argument(this IObjectCreationOperation creation, string parameter) =>
        creation.Arguments.FirstOrDefault(argument =>
            argument.Parameter?.Name == parameter && argument.ArgumentKind != ArgumentKind.DefaultValue)?.Value;

    /// <summary>The name node of a call, which is where a finding about the method belongs.</summary>
    public static SyntaxNode MethodNameSyntax(this IInvocationOperation invocation) =>
        invocation.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax { Expression: var expression }
            ? expression switch
            {
                Microsoft.CodeAnalysis.CSharp.Syntax.MemberAccessExpressionSyntax member => member.Name,
                Microsoft.CodeAnalysis.CSharp.Syntax.MemberBindingExpressionSyntax binding => binding.Name,
                _ => expression,
            }
            : invocation.Syntax;
}

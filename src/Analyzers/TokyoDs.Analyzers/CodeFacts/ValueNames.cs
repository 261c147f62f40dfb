using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The names a value carries: of what it is read from, and of what it becomes.</summary>
internal static class ValueNames
{
    /// <summary>The symbol a value is read from, seen through conversions, <c>?.</c>, <c>??</c>, indexers, trimming and iteration.</summary>
    public static ISymbol? Origin(this IOperation? operation) => operation?.Unwrap() switch
    {
        ILocalReferenceOperation local => IteratedBy(local) is { } loop ? loop.Origin() ?? local.Local : local.Local,
        IParameterReferenceOperation parameter => LambdaSource(parameter) ?? parameter.Parameter,
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } value } => value.Origin(),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } indexed } => indexed.Origin(),
        IMemberReferenceOperation member and not IMethodReferenceOperation => member.Member,
        IArrayElementReferenceOperation element => element.ArrayReference.Origin(),
        IConditionalAccessOperation access => access.WhenNotNull.Origin() is IMethodSymbol or null ? access.Operation.Origin() : access.WhenNotNull.Origin(),
        ICoalesceOperation coalesce => coalesce.Value.Origin(),
        IInvocationOperation { TargetMethod: { IsStatic: false, ContainingType.SpecialType: SpecialType.System_String }, Instance: { } text } => text.Origin() ?? (text as IInvocationOperation)?.TargetMethod,
        IInvocationOperation { TargetMethod: { IsExtensionMethod: true, ContainingType.Name: "Enumerable" or "MemoryExtensions" }, Arguments.Length: > 0 } sequence =>
            sequence.Arguments[0].Value.Origin(),
        IInvocationOperation call => call.TargetMethod,
        _ => null,
    };

    /// <summary>What a value becomes: the variable, member or parameter it is given to, or what it is compared with.</summary>
    public static ISymbol? Destination(this IOperation operation)
    {
        for (IOperation child = operation, parent; child.Parent is not null; child = parent)
        {
            parent = child.Parent;
            switch (parent)
            {
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return declarator.Symbol;
                case IFieldInitializerOperation field:
                    return field.InitializedFields.FirstOrDefault();
                case IPropertyInitializerOperation property:
                    return property.InitializedProperties.FirstOrDefault();
                case IAssignmentOperation assignment:
                    return assignment.Value == child ? assignment.Target.Origin() : null;
                case IBinaryOperation binary when IsComparison(binary.OperatorKind):
                    return (binary.LeftOperand == child ? binary.RightOperand : binary.LeftOperand).Origin();
                case IArgumentOperation { Parameter: { } parameter } when !parameter.ContainingSymbol.DeclaringSyntaxReferences.IsEmpty:
                    return parameter;
                case IArgumentOperation { Parent: IObjectCreationOperation or IInvocationOperation { TargetMethod.ReturnsVoid: false } } argument
                    when IsOfSystem(argument.Parameter?.ContainingType):
                    break;
                case IReturnOperation:
                    return operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart) switch
                    {
                        IMethodSymbol { AssociatedSymbol: { } accessed } => accessed,
                        IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } method => method,
                        _ => null,
                    };
                case IInvocationOperation or IObjectCreationOperation or IConversionOperation or IParenthesizedOperation or ICoalesceOperation
                    or IConditionalOperation or IConditionalAccessOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation
                    or IPropertyReferenceOperation or IBinaryOperation or IUnaryOperation:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>What a constant is compared with: by an operator, a pattern, a case of a switch, <c>Equals</c> or <c>StartsWith</c>.</summary>
    public static ISymbol? ComparedWith(this IOperation constant)
    {
        for (IOperation child = constant, parent; child.Parent is not null; child = parent)
        {
            parent = child.Parent;
            switch (parent)
            {
                case IBinaryOperation binary:
                    return IsComparison(binary.OperatorKind) ? (binary.LeftOperand == child ? binary.RightOperand : binary.LeftOperand).Origin() : null;
                case IIsPatternOperation pattern:
                    return pattern.Value.Origin();
                case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } arm:
                    return arm.Pattern == child ? choice.Value.Origin() : null;
                case ISwitchCaseOperation { Parent: ISwitchOperation choice }:
                    return child is ICaseClauseOperation ? choice.Value.Origin() : null;
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Equals" or "StartsWith" or "EndsWith", Instance: { } instance } }:
                    return instance.Origin();
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Equals", IsStatic: true }, Arguments: var arguments } }:
                    return arguments.FirstOrDefault(argument => argument != child)?.Value.Origin();
                case IConversionOperation or IParenthesizedOperation or IPatternOperation or ICaseClauseOperation:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    public static bool IsComparison(BinaryOperatorKind kind) =>
        kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
            or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    private static bool IsOfSystem(INamedTypeSymbol? type) => type?.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>The collection that a <c>foreach</c> takes its variable from.</summary>
    private static IOperation? IteratedBy(ILocalReferenceOperation reference)
    {
        for (IOperation child = reference, parent; child.Parent is not null; child = parent)
        {
            parent = child.Parent;
            if (parent is IForEachLoopOperation loop && loop.Body == child && loop.Locals.Contains(reference.Local, SymbolEqualityComparer.Default))
            {
                return loop.Collection;
            }
        }

        return null;
    }

    /// <summary>The collection whose elements a lambda of LINQ is given.</summary>
    private static ISymbol? LambdaSource(IParameterReferenceOperation reference)
    {
        for (var parent = reference.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation lambda && lambda.Symbol.Parameters.Contains(reference.Parameter, SymbolEqualityComparer.Default))
            {
                return lambda.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } }
                    && call.TargetMethod.ContainingType.Name is "Enumerable" or "Array"
                        ? call.Arguments[0].Value.Origin()
                        : null;
            }
        }

        return null;
    }
}

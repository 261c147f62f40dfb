using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Reads which environment a condition compares the running one with.</summary>
internal static class EnvironmentComparison
{
    /// <summary>The name in <c>env.EnvironmentName == "Development"</c> and its like; null when something else is compared.</summary>
    public static string? NameIn(IOperation condition) => condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } same => NameIn(same.LeftOperand, same.RightOperand),
        IIsPatternOperation { Pattern: IConstantPatternOperation constant } match => NameIn(match.Value, constant.Value),
        IInvocationOperation { TargetMethod: { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String } } call =>
            call.Instance is { } instance
                ? NameIn(instance, call.Arguments[0].Value)
                : call.Arguments.Length > 1 ? NameIn(call.Arguments[0].Value, call.Arguments[1].Value) : null,
        _ => null,
    };

    /// <summary>The name on one side, when the other side is the running environment.</summary>
    public static string? NameIn(IOperation left, IOperation right) =>
        IsRunningEnvironment(left) ? Name(right) : IsRunningEnvironment(right) ? Name(left) : null;

    private static bool IsRunningEnvironment(IOperation operation) => operation.Unwrap() switch
    {
        IPropertyReferenceOperation { Property.Name: "EnvironmentName" } => true,
        IInvocationOperation { TargetMethod.Name: "GetEnvironmentVariable" } read =>
            read.Argument("variable").ConstantText() is "ASPNETCORE_ENVIRONMENT" or "DOTNET_ENVIRONMENT",
        ICoalesceOperation either => IsRunningEnvironment(either.Value),
        ILocalReferenceOperation local => EndpointChain.InitialValue(local) is { } value && IsRunningEnvironment(value),
        _ => false,
    };

    private static string? Name(IOperation operation) =>
        operation.Unwrap() is IFieldReferenceOperation { Field: { ContainingType.Name: "Environments" or "EnvironmentName" } field }
            ? field.Name
            : operation.Unwrap().ConstantText();
}

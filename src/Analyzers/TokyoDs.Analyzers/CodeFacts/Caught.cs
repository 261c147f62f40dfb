using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Which exceptions a <c>catch</c> takes, by its type and by a filter that asks for nothing but the type.</summary>
internal static class Caught
{
    /// <summary>The names of the types; null where the filter asks for more, so that the clause is for a case of its own.</summary>
    public static IReadOnlyList<string>? By(ICatchClauseOperation clause) => clause.Filter?.Unwrap() switch
    {
        null => [clause.ExceptionType.Name],
        IIsTypeOperation { ValueOperand: ILocalReferenceOperation, IsNegated: false } test => [test.TypeOperand.Name],
        IIsPatternOperation { Value: ILocalReferenceOperation, Pattern: INegatedPatternOperation { Pattern: var others } } =>
            NamedBy(others) is null ? null : [clause.ExceptionType.Name],
        IIsPatternOperation { Value: ILocalReferenceOperation, Pattern: var pattern } => NamedBy(pattern),
        _ => null,
    };

    private static IReadOnlyList<string>? NamedBy(IPatternOperation pattern) => pattern switch
    {
        ITypePatternOperation type => [type.MatchedType.Name],
        IDeclarationPatternOperation { MatchedType: { } declared } => [declared.Name],
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either =>
            NamedBy(either.LeftPattern) is { } left && NamedBy(either.RightPattern) is { } right ? [.. left, .. right] : null,
        _ => null,
    };
}

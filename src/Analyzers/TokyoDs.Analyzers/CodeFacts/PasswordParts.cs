using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The named values that the input of a hash or key derivation is put together from.</summary>
internal static class PasswordParts
{
    private const int LongestChain = 4;

    /// <summary>
    /// The names behind an expression, seen through encodings, joining and locals that are set once or made anew out of
    /// themselves; the arguments of methods that may return something else are left out.
    /// </summary>
    public static IEnumerable<string> NamesIn(IOperation? value, SemanticModel? model, CancellationToken cancellation) =>
        NamesIn(value, model, LongestChain, cancellation);

    private static IEnumerable<string> NamesIn(IOperation? value, SemanticModel? model, int depth, CancellationToken cancellation) => value?.Unwrap() switch
    {
        null => [],
        ILocalReferenceOperation local => (OnlyValue.Of(local, model, cancellation) ?? OnlyValue.FirstOf(local)) is { } begun && depth > 0
            ? [local.Local.Name, .. NamesIn(begun, model, depth - 1, cancellation)]
            : [local.Local.Name],
        IParameterReferenceOperation parameter => [parameter.Parameter.Name],
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member => [member.Member.Name],
        IInvocationOperation call when Joins(call.TargetMethod) =>
            call.Arguments.Select(argument => argument.Value).Prepend(call.Instance).SelectMany(part => NamesIn(part, model, depth, cancellation)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum =>
            NamesIn(sum.LeftOperand, model, depth, cancellation).Concat(NamesIn(sum.RightOperand, model, depth, cancellation)),
        IInterpolatedStringOperation or IArrayCreationOperation or IArrayInitializerOperation or ICollectionExpressionOperation or IInterpolationOperation
            or ISpreadOperation or ICoalesceOperation => value.Unwrap().ChildOperations.SelectMany(part => NamesIn(part, model, depth, cancellation)),
        _ => [],
    };

    private static bool Joins(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.IsEmpty
        && method.ContainingType.Name is "String" or "Enumerable" or "MemoryExtensions" or "Convert" or "Encoding" or "UTF8Encoding" or "ASCIIEncoding" or "UnicodeEncoding"
        && method.Name is not ("IsNullOrEmpty" or "Equals" or "Compare");
}

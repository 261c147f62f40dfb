using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>What a local gets when a tuple is taken apart: <c>var (mac, body) = …</c>.</summary>
internal static class TupleElement
{
    /// <summary>
    /// The element of the tuple that the local gets, or all that is taken apart where its elements are not written there;
    /// null when the local is not among the targets.
    /// </summary>
    public static IOperation? Given(IDeconstructionAssignmentOperation parts, ILocalSymbol local) =>
        IndexIn(parts.Target, local) is not { } index ? null
        : parts.Value.Unwrap() is ITupleOperation tuple && index < tuple.Elements.Length ? tuple.Elements[index]
        : parts.Value;

    /// <summary>The element as the method or local function of this file writes it, whose only result is a tuple; null for any other local.</summary>
    public static IOperation? Returned(ILocalReferenceOperation reference, SemanticModel? model, CancellationToken cancellation)
    {
        var parts = Setup.Root(reference).Descendants().OfType<IDeconstructionAssignmentOperation>()
            .FirstOrDefault(candidate => IndexIn(candidate.Target, reference.Local) is not null);
        if (parts is null || model is null)
        {
            return null;
        }

        var value = parts.Value.Unwrap();
        var call = (value is IAwaitOperation awaited ? awaited.Operation.Unwrap() : value) as IInvocationOperation;
        if (call?.TargetMethod.DeclaringSyntaxReferences.FirstOrDefault() is not { } declaration || declaration.SyntaxTree != model.SyntaxTree)
        {
            return null;
        }

        var results = ResultsOf(declaration.GetSyntax(cancellation)).ToList();
        return results is [TupleExpressionSyntax tuple] && IndexIn(parts.Target, reference.Local) is { } index && index < tuple.Arguments.Count
            ? model.GetOperation(tuple.Arguments[index].Expression, cancellation)
            : null;
    }

    private static IEnumerable<ExpressionSyntax?> ResultsOf(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax { ExpressionBody.Expression: var only } => [only],
        LocalFunctionStatementSyntax { ExpressionBody.Expression: var only } => [only],
        _ => declaration.DescendantNodes(node => node == declaration || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ReturnStatementSyntax>().Select(end => end.Expression),
    };

    private static int? IndexIn(IOperation target, ILocalSymbol local)
    {
        var tuple = (target is IDeclarationExpressionOperation declaration ? declaration.Expression : target) as ITupleOperation;
        for (var index = 0; index < tuple?.Elements.Length; index++)
        {
            var element = tuple.Elements[index];
            if ((element is IDeclarationExpressionOperation declared ? declared.Expression : element) is ILocalReferenceOperation found
                && SymbolEqualityComparer.Default.Equals(found.Local, local))
            {
                return index;
            }
        }

        return null;
    }
}

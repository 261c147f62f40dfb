using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The code that a delegate runs, wherever in the source it is written.</summary>
internal static class DelegateBody
{
    /// <summary>The expression or block of a lambda, anonymous method, method group, or of the local or field that holds one; else null.</summary>
    public static SyntaxNode? Of(IOperation value, CancellationToken cancellation) => value.Unwrap() switch
    {
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => BodyOf(lambda.Syntax),
        IDelegateCreationOperation { Target: IMethodReferenceOperation group } => Declared(group.Method, cancellation),
        IDelegateCreationOperation { Target: var target } => Of(target, cancellation),
        ILocalReferenceOperation local => Declared(local.Local, cancellation),
        IFieldReferenceOperation { Field.IsReadOnly: true } field => Declared(field.Field, cancellation),
        _ => null,
    };

    /// <summary>Whether every way through the code ends in <c>true</c>: no other result, and nothing thrown.</summary>
    public static bool IsAlwaysTrue(SyntaxNode body) => body switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.TrueLiteralExpression),
        ParenthesizedExpressionSyntax inner => IsAlwaysTrue(inner.Expression),
        BlockSyntax block => Own(block).OfType<ReturnStatementSyntax>().ToList() is { Count: > 0 } returns
            && returns.All(statement => statement.Expression is { } result && IsAlwaysTrue(result))
            && !Own(block).Any(node => node is ThrowStatementSyntax or ThrowExpressionSyntax),
        _ => false,
    };

    private static IEnumerable<SyntaxNode> Own(BlockSyntax block) =>
        block.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax));

    private static SyntaxNode? Declared(ISymbol symbol, CancellationToken cancellation) =>
        symbol.DeclaringSyntaxReferences.FirstOrDefault() is { } declaration ? BodyOf(declaration.GetSyntax(cancellation)) : null;

    private static SyntaxNode? BodyOf(SyntaxNode declaration) => declaration switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.Body,
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression,
        LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody?.Expression,
        VariableDeclaratorSyntax { Initializer.Value: AnonymousFunctionExpressionSyntax held } => held.Body,
        _ => null,
    };
}

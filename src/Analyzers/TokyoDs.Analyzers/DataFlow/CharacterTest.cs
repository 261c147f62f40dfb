using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>A filter that lets single characters through: what is left of a text cannot be chosen freely.</summary>
internal static class CharacterTest
{
    public static bool Is(IOperation filter) =>
        (filter.Unwrap() is IDelegateCreationOperation creation ? creation.Target : filter.Unwrap()) switch
        {
            IMethodReferenceOperation { Method: var method } => TakesCharacter(method),
            IFlowAnonymousFunctionOperation { Symbol: var symbol } lambda => TakesCharacter(symbol) && !Refuses(lambda.Syntax),
            _ => false,
        };

    private static bool TakesCharacter(IMethodSymbol method) =>
        method.Parameters.Length > 0 && method.Parameters[0].Type.SpecialType == SpecialType.System_Char;

    /// <summary>c =&gt; c != '\'' keeps everything else: a list of what is refused is never complete.</summary>
    private static bool Refuses(SyntaxNode lambda) =>
        !lambda.DescendantNodes().Any(node => node is InvocationExpressionSyntax)
        && lambda.DescendantNodes().OfType<BinaryExpressionSyntax>().Any(binary => binary.OperatorToken.ValueText == "!=");
}

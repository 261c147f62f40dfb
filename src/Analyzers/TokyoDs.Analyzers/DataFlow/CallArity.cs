using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>Whether a call may be one of a method, by the number of its arguments: known before anything is bound.</summary>
internal static class CallArity
{
    public static bool Fits(SyntaxNode node, IMethodSymbol method) =>
        node switch
        {
            InvocationExpressionSyntax call => Fits(call.ArgumentList, method),
            BaseObjectCreationExpressionSyntax creation => Fits(creation.ArgumentList, method),
            ConstructorInitializerSyntax initializer => Fits(initializer.ArgumentList, method),
            ArgumentSyntax => true,
            _ => false,
        };

    private static bool Fits(ArgumentListSyntax? arguments, IMethodSymbol method)
    {
        var given = arguments?.Arguments.Count ?? 0;
        var required = method.Parameters.Count(parameter => parameter is { IsOptional: false, IsParams: false });

        // An extension method may be called on its first argument.
        return given + (method.IsExtensionMethod ? 1 : 0) >= required
            && (given <= method.Parameters.Length || method.Parameters.Any(parameter => parameter.IsParams));
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>What the arguments of a call say of it before anything is bound.</summary>
internal static class CallArguments
{
    /// <summary>Whether a call may be one of a method, by the number of its arguments.</summary>
    public static bool Fit(SyntaxNode node, IMethodSymbol method)
    {
        if (node is ArgumentSyntax)
        {
            return true;
        }

        if (!TryRead(node, out var arguments))
        {
            return false;
        }

        var required = method.Parameters.Count(parameter => parameter is { IsOptional: false, IsParams: false });

        // An extension method may be called on its first argument.
        return arguments.Count + (method.IsExtensionMethod ? 1 : 0) >= required
            && (arguments.Count <= method.Parameters.Length || method.Parameters.Any(parameter => parameter.IsParams));
    }

    /// <summary>Whether a call, if it is one of a method, gives a literal for a parameter: a text, a number, a yes or no.</summary>
    /// <remarks>Arguments that are named are left open: what overrides a method may name its parameters in another order.</remarks>
    public static bool AreHarmless(SyntaxNode node, IMethodSymbol method, int ordinal) =>
        ordinal >= 0 && ordinal < method.Parameters.Length && !method.Parameters[ordinal].IsParams && !method.IsExtensionMethod
        && TryRead(node, out var arguments) && ordinal < arguments.Count && arguments.All(static argument => argument.NameColon is null)
        && arguments[ordinal].Expression is LiteralExpressionSyntax { Token.Value: not null };

    private static bool TryRead(SyntaxNode node, out SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        arguments = node switch
        {
            InvocationExpressionSyntax call => call.ArgumentList.Arguments,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList?.Arguments ?? default,
            ConstructorInitializerSyntax initializer => initializer.ArgumentList.Arguments,
            _ => default,
        };
        return node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>Whether the code on the way to a use of an item of evidence has asked for its state.</summary>
internal static class StateChecks
{
    private static readonly string[] Asking = ["State", "TryGetValue", "IsFresh", "Match", "Provenance"];

    /// <summary>
    /// Whether something before the use, in the same branch, asks the receiver for its state: a condition around it, a guard or a local
    /// above it, an earlier call of the same chain. What the check decides is not judged.
    /// </summary>
    public static bool Precede(MemberAccessExpressionSyntax use)
    {
        var receiver = Text(use.Expression);
        var isParameterOfLambda = use.Expression is IdentifierNameSyntax name && IsParameterOfLambda(use, name.Identifier.ValueText);
        for (SyntaxNode child = use; child.Parent is { } parent and not BaseTypeDeclarationSyntax; child = parent)
        {
            if (parent is TryStatementSyntax { Catches: var catches } && catches.Any(one => one.Declaration?.Type.ToString().EndsWith("InvalidOperationException", StringComparison.Ordinal) == true))
            {
                return true;
            }

            foreach (var earlier in parent.ChildNodes())
            {
                if (earlier == child)
                {
                    break;
                }

                if (Asks(earlier, receiver, isParameterOfLambda, anyMention: IsCondition(earlier, parent)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsCondition(SyntaxNode node, SyntaxNode parent) => parent switch
    {
        IfStatementSyntax statement => statement.Condition == node,
        ConditionalExpressionSyntax choice => choice.Condition == node,
        WhileStatementSyntax loop => loop.Condition == node,
        BinaryExpressionSyntax { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.LogicalAndExpression or (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.LogicalOrExpression } => true,
        SwitchStatementSyntax choice => choice.Expression == node,
        SwitchExpressionSyntax choice => choice.GoverningExpression == node,
        _ => false,
    };

    private static bool Asks(SyntaxNode node, string receiver, bool anyReceiver, bool anyMention)
    {
        foreach (var part in node.DescendantNodesAndSelf())
        {
            switch (part)
            {
                case MemberAccessExpressionSyntax access when Asking.Contains(access.Name.Identifier.ValueText) && (anyReceiver || Text(access.Expression) == receiver):
                case MemberBindingExpressionSyntax binding when Asking.Contains(binding.Name.Identifier.ValueText)
                    && (anyReceiver || (binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } conditional && Text(conditional.Expression) == receiver)):
                case IsPatternExpressionSyntax match when Text(match.Expression) == receiver:
                case ExpressionSyntax mention when anyMention && Text(mention) == receiver:
                    return true;
            }
        }

        return false;
    }

    private static bool IsParameterOfLambda(SyntaxNode use, string name) => use.Ancestors().OfType<LambdaExpressionSyntax>().Any(lambda => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText == name,
        ParenthesizedLambdaExpressionSyntax several => several.ParameterList.Parameters.Any(parameter => parameter.Identifier.ValueText == name),
        _ => false,
    });

    private static string Text(SyntaxNode expression) => expression.ToString().Replace(" ", "").Replace("!", "").Replace("this.", "");
}

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Splits a command line that is put together from text and values into its arguments.</summary>
internal static class CommandLineWords
{
    /// <summary>The arguments in their order; empty where the splitting is in doubt.</summary>
    /// <param name="isText">Whether an expression is a string, which can stand alone as an argument.</param>
    public static IReadOnlyList<ExpressionSyntax> Of(ExpressionSyntax line, Func<ExpressionSyntax, bool> isText)
    {
        List<SyntaxNode> pieces = [];
        if (line is not (InterpolatedStringExpressionSyntax or BinaryExpressionSyntax) || !TryAdd(line, pieces))
        {
            return [];
        }

        List<ExpressionSyntax> words = [];
        List<object> word = [];
        var isQuoted = false;
        foreach (var piece in pieces)
        {
            if (TextOf(piece) is not { } text)
            {
                word.Add(piece);
                continue;
            }

            foreach (var character in text)
            {
                switch (character)
                {
                    // .NET knows the double quote and the backslash before it; people mean something by the others.
                    case '\\' or '\'' or '`' or '{' or '}' or '\r' or '\n':
                        return [];
                    case '"':
                        isQuoted = !isQuoted;
                        break;
                    case ' ' or '\t' when !isQuoted:
                        End();
                        break;
                    default:
                        word.Add(character);
                        break;
                }
            }
        }

        End();
        return isQuoted ? [] : words;

        void End()
        {
            if (word.Count > 0)
            {
                words.Add(Written(word, isText));
                word = [];
            }
        }
    }

    private static bool TryAdd(ExpressionSyntax expression, List<SyntaxNode> pieces)
    {
        switch (expression)
        {
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return TryAdd(sum.Left, pieces) && TryAdd(sum.Right, pieces);
            case InterpolatedStringExpressionSyntax interpolated:
                pieces.AddRange(interpolated.Contents);
                return true;
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } or SimpleNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax:
                pieces.Add(expression);
                return true;
            default:
                return false;
        }
    }

    private static string? TextOf(SyntaxNode piece) => piece switch
    {
        InterpolatedStringTextSyntax text => text.TextToken.ValueText,
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        _ => null,
    };

    private static ExpressionSyntax Written(List<object> word, Func<ExpressionSyntax, bool> isText)
    {
        if (word.All(part => part is char))
        {
            return SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(string.Concat(word)));
        }

        var alone = word is not [SyntaxNode part] ? null
            : part is InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole ? hole.Expression
            : part as ExpressionSyntax;
        if (alone is not null && isText(alone))
        {
            return alone.WithoutTrivia();
        }

        var text = new StringBuilder("$\"");
        foreach (var piece in word)
        {
            text.Append(piece is ExpressionSyntax expression ? "{" + expression.WithoutTrivia() + "}" : piece);
        }

        return SyntaxFactory.ParseExpression(text.Append('"').ToString());
    }
}

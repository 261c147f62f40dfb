using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The whole text that a literal is a part of: sums with <c>+</c> and interpolated strings put together.</summary>
/// <param name="Text">The text, with <see cref="Unknown"/> for each part whose value is not constant.</param>
/// <param name="Start">Where the literal begins in it.</param>
/// <param name="Length">How long the literal is.</param>
internal readonly record struct WrittenText(string Text, int Start, int Length)
{
    public const char Unknown = '\uFFFC';

    /// <summary>Longer sums are not put together; the literal stands alone then.</summary>
    private const int MostParts = 100;

    public static WrittenText Around(TextLiteral literal, SemanticModel? model, CancellationToken cancellation)
    {
        var whole = literal.Expression;
        while (whole.Parent is ExpressionSyntax around && (around.IsKind(SyntaxKind.AddExpression) || around is ParenthesizedExpressionSyntax))
        {
            whole = around;
        }

        var text = new StringBuilder();
        var start = -1;
        var parts = 0;
        var pending = new Stack<SyntaxNode>([whole]);
        while (pending.Count > 0)
        {
            if (++parts > MostParts)
            {
                return new(literal.Value, 0, literal.Value.Length);
            }

            var part = pending.Pop();
            start = part == literal.Node ? text.Length : start;
            switch (part)
            {
                case BinaryExpressionSyntax sum:
                    pending.Push(sum.Right);
                    pending.Push(sum.Left);
                    break;
                case ParenthesizedExpressionSyntax inner:
                    pending.Push(inner.Expression);
                    break;
                case InterpolatedStringExpressionSyntax interpolated:
                    foreach (var content in interpolated.Contents.Reverse())
                    {
                        pending.Push(content);
                    }

                    break;
                case InterpolatedStringTextSyntax piece:
                    text.Append(piece.TextToken.ValueText);
                    break;
                case LiteralExpressionSyntax written:
                    text.Append(written.Token.ValueText);
                    break;
                case InterpolationSyntax { Expression: var hole }:
                    text.Append(Constant(hole, model, cancellation));
                    break;
                default:
                    text.Append(Constant(part, model, cancellation));
                    break;
            }
        }

        return start < 0 ? new(literal.Value, 0, literal.Value.Length) : new(text.ToString(), start, literal.Value.Length);
    }

    /// <summary>Whether a place of the text lies in the literal itself.</summary>
    public bool Holds(int position) => position >= Start && position < Start + Length;

    private static string Constant(SyntaxNode part, SemanticModel? model, CancellationToken cancellation) =>
        model?.GetConstantValue(part, cancellation) is { HasValue: true, Value: string value } ? value : Unknown.ToString();
}

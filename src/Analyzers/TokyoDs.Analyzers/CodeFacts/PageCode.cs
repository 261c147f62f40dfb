using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>An expression of a page, read as C#: <c>@Model.Name</c>, <c>@(a + b)</c>.</summary>
/// <param name="Expression">The expression without parentheses around it.</param>
/// <param name="Start">Where the text that was parsed begins in the file.</param>
/// <param name="Span">The expression from its <c>@</c> on.</param>
internal readonly record struct PageCode(ExpressionSyntax Expression, int Start, TextSpan Span)
{
    private const int MostCharacters = 4000;

    /// <summary>The expressions that write to the content of the page and pass a cheap test on their text.</summary>
    public static IEnumerable<(PageCode Code, MarkupElement? Parent)> InContent(MarkupDocument document, Func<MarkupElement?, string, bool> concerns)
    {
        foreach (var expression in document.Roots.Concat(document.AllElements.SelectMany(element => element.Children)).OfType<MarkupExpression>())
        {
            if (expression.Kind != MarkupExpressionKind.Statement
                && document.Text.Substring(expression.Span.Start, expression.Span.Length) is var text
                && concerns(expression.Parent, text)
                && Read(text, expression.Span) is { } code)
            {
                yield return (code, expression.Parent);
            }
        }
    }

    /// <summary>The code of one part of an attribute value, or null when it is text or a block.</summary>
    public static PageCode? Of(MarkupValuePart part) => part.IsLiteral ? null : Read(part.Text, part.Span);

    /// <summary>Where a node of the expression stands in the file.</summary>
    public TextSpan SpanOf(SyntaxNode node) => new(Start + node.SpanStart, node.Span.Length);

    private static PageCode? Read(string text, TextSpan span)
    {
        var skipped = text.StartsWith("@await ", StringComparison.Ordinal) ? "@await ".Length : 1;
        if (text.Length <= skipped || text.Length > MostCharacters || text[0] != '@' || text[1] is '{' or '*')
        {
            return null;
        }

        var expression = SyntaxFactory.ParseExpression(text, skipped, consumeFullText: false);
        while (expression is ParenthesizedExpressionSyntax inner)
        {
            expression = inner.Expression;
        }

        return expression.IsMissing ? null : new(expression, span.Start + skipped, span);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Whether code makes the lines of a CSV file; commas alone also make lists of ids, headers and sentences.</summary>
internal static class CsvText
{
    private static readonly string[] Writing =
        ["Write", "WriteLine", "WriteAsync", "WriteLineAsync", "Append", "AppendLine", "AppendJoin", "WriteAllText", "WriteAllTextAsync", "WriteAllLines", "WriteAllLinesAsync", "Add"];

    /// <summary>Whether the function around a place, or its type, is about CSV: by a name, a file name or a content type.</summary>
    public static bool IsAbout(SyntaxNode place)
    {
        if (place.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && Speaks(type.Identifier.ValueText))
        {
            return true;
        }

        var function = place.FirstAncestorOrSelf<SyntaxNode>(node =>
            node is LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or PropertyDeclarationSyntax or FieldDeclarationSyntax or GlobalStatementSyntax);
        return function is not null && function.DescendantTokens().Any(token =>
            token.Kind() is SyntaxKind.IdentifierToken or SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken && Speaks(token.ValueText));
    }

    /// <summary>
    /// Whether a text is written, collected or returned as a line: the argument of a <c>WriteLine</c>, the result of a function
    /// or of the lambda of a <c>Select</c>. What is thrown, logged or compared is no line.
    /// </summary>
    public static bool IsWritten(ExpressionSyntax text)
    {
        SyntaxNode line = text;
        while (line.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
        {
            line = line.Parent;
        }

        return line.Parent switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } } } =>
                Writing.Contains(method),
            ReturnStatementSyntax or YieldStatementSyntax or ArrowExpressionClauseSyntax => true,
            LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" } } } } => true,
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } => true,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var name } } =>
                name is "line" or "row" or "header" or "record" or "headerLine" || Speaks(name),
            CollectionElementSyntax => true,
            _ => false,
        };
    }

    /// <summary>Whether an interpolated string has its cells side by side: <c>{a},{b}</c>, and not a sentence with commas in it.</summary>
    public static bool IsLine(InterpolatedStringExpressionSyntax text)
    {
        var cells = 0;
        for (var i = 0; i + 2 < text.Contents.Count; i++)
        {
            if (text.Contents[i] is InterpolationSyntax && text.Contents[i + 2] is InterpolationSyntax
                && text.Contents[i + 1] is InterpolatedStringTextSyntax { TextToken.ValueText: "," or "\t" or "\",\"" })
            {
                cells++;
            }
        }

        return cells > 0;
    }

    private static bool Speaks(string text) => text.IndexOf("csv", StringComparison.OrdinalIgnoreCase) >= 0;
}

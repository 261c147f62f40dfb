using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The cells of a line of CSV that is written as an interpolated string.</summary>
internal static class CsvCells
{
    /// <summary>Whether a piece of text is the first separator of the line, so that the line is looked at once.</summary>
    public static bool IsFirst(InterpolatedStringExpressionSyntax line, SyntaxNode piece) =>
        line.Contents.FirstOrDefault(content => content is InterpolatedStringTextSyntax { TextToken.ValueText: "," or "\t" or "\",\"" }) == piece;

    /// <summary>The cells with a format of their own, when the line is one of a CSV file.</summary>
    public static IEnumerable<(ITypeSymbol? Type, SyntaxNode Syntax, string Format)> Formatted(InterpolatedStringExpressionSyntax line, CodeContext<TextLiteral> context)
    {
        if (!line.Contents.Any(content => content is InterpolationSyntax { FormatClause: not null })
            || !CsvText.IsLine(line) || !CsvText.IsWritten(line) || !CsvText.IsAbout(line) || context.IsInTest(line))
        {
            yield break;
        }

        foreach (var cell in line.Contents.OfType<InterpolationSyntax>())
        {
            if (cell.FormatClause is { } format)
            {
                var type = context.Model?.GetTypeInfo(cell.Expression, context.Cancellation).Type;
                yield return (Underlying(type), cell.Expression, format.FormatStringToken.ValueText);
            }
        }
    }

    private static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}

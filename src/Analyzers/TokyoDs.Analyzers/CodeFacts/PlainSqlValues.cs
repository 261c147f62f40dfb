using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Interpolated SQL whose every hole stands where a parameter may stand: after an operator or in a list of values, outside of quotes.</summary>
internal static class PlainSqlValues
{
    private const string Parameter = "@p";

    private static readonly string[] Statements = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "MERGE", "EXEC"];
    private static readonly string[] Operators = ["=", "<", ">", "||", "+", " LIKE", " ILIKE"];

    private static readonly HashSet<string> Values =
    [
        "System.Guid", "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly", "System.TimeSpan",
    ];

    public static bool AreAll(InterpolatedStringExpressionSyntax sql, SemanticModel model, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        for (var index = 0; index < sql.Contents.Count; index++)
        {
            if (sql.Contents[index] is InterpolatedStringTextSyntax written)
            {
                text.Append(written.TextToken.ValueText);
                continue;
            }

            var next = index + 1 < sql.Contents.Count ? (sql.Contents[index + 1] as InterpolatedStringTextSyntax)?.TextToken.ValueText : "";
            if (sql.Contents[index] is not InterpolationSyntax { AlignmentClause: null, FormatClause: null, Expression: var hole }
                || next is null || !IsValue(model.GetTypeInfo(hole, cancellation).Type) || !TakesParameter(text.ToString(), next))
            {
                return false;
            }

            text.Append(Parameter);
        }

        return IsSimple(text.ToString());
    }

    private static bool IsSimple(string text) =>
        Statements.Any(statement => text.TrimStart().StartsWith(statement + " ", StringComparison.OrdinalIgnoreCase))
        && text.IndexOfAny(['{', '}']) < 0 && !text.Contains("--") && !text.Contains("/*");

    private static bool TakesParameter(string before, string after)
    {
        var start = before.TrimEnd();
        return before.Count(character => character == '\'') % 2 == 0
            && (Operators.Any(known => start.EndsWith(known, StringComparison.OrdinalIgnoreCase)) || IsInValues(start))
            && (after.Length == 0 || char.IsWhiteSpace(after[0]) || after[0] is ')' or ',' or ';' or '+' or '|');
    }

    /// <summary>INSERT … VALUES (1, 'a', … : nothing but values up to here.</summary>
    private static bool IsInValues(string before)
    {
        const string Keyword = "VALUES";
        var at = before.LastIndexOf(Keyword, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return false;
        }

        var list = before.Substring(at + Keyword.Length).TrimStart();
        return list is ['(', ..] and [.., '(' or ','] && list.Count(character => character == '(') == 1 && list.IndexOf(')') < 0;
    }

    /// <summary>Types that every provider has a column type for.</summary>
    private static bool IsValue(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } => IsValue(inner),
        { TypeKind: TypeKind.Enum } or null => false,
        { SpecialType: SpecialType.System_String or SpecialType.System_Boolean or (>= SpecialType.System_SByte and <= SpecialType.System_Double) } => true,
        _ => Values.Contains(type.ToDisplayString()),
    };
}

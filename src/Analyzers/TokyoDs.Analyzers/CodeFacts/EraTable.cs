using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The Japanese eras in code: their names, the years before their first years, and tables that put them side by side.</summary>
internal static class EraTable
{
    /// <summary>What is added to a year of Meiji, Taisho, Showa, Heisei or Reiwa to get the year of the calendar.</summary>
    public static readonly ImmutableArray<long> Offsets = [1867, 1911, 1925, 1988, 2018];

    /// <summary>In the order of <see cref="Offsets"/>.</summary>
    private static readonly ImmutableArray<string> Names = ["明治", "大正", "昭和", "平成", "令和"];

    private static readonly ImmutableArray<string> Years = ["1867", "1868", "1911", "1912", "1925", "1926", "1988", "1989", "2018", "2019"];

    /// <summary>The era that a year offset stands for, or null.</summary>
    public static string? NameOf(long offset) => Offsets.IndexOf(offset) is var i and >= 0 ? Names[i] : null;

    public static bool IsEra(string text) => Names.Contains(text);

    /// <summary>The nearest list, dictionary or switch around a node that names at least two eras, or null.</summary>
    public static SyntaxNode? Around(SyntaxNode node)
    {
        SyntaxNode? table = null;
        foreach (var ancestor in node.Ancestors().TakeWhile(ancestor => ancestor is not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax)))
        {
            if (ancestor is InitializerExpressionSyntax or CollectionExpressionSyntax or SwitchExpressionSyntax or SwitchStatementSyntax
                && Texts(ancestor).Take(2).Count() == 2)
            {
                table = ancestor;
            }
        }

        return table;
    }

    /// <summary>Whether the table tells when the eras begin, and not only what they are called.</summary>
    public static bool HasYears(SyntaxNode table) =>
        table.DescendantTokens().Any(token =>
            token.Kind() is SyntaxKind.NumericLiteralToken or SyntaxKind.StringLiteralToken
            && Years.Any(year => token.ValueText.StartsWith(year, StringComparison.Ordinal)));

    public static bool IsFirst(SyntaxNode table, SyntaxNode era) => Texts(table).First().SpanStart == era.SpanStart;

    /// <summary>Whether an era is named anywhere in the member around a node.</summary>
    public static bool IsNamedNear(SyntaxNode node)
    {
        var member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return member is not null && member.DescendantTokens().Any(token =>
            token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.CharacterLiteralToken
            && Names.Any(name => token.ValueText.Contains(name)));
    }

    /// <summary>Whether a value is a year: something in it is named one or, where eras are spoken of, it is any whole number that varies.</summary>
    public static bool IsYear(IOperation value, bool isAboutEras, Configuration configuration) =>
        value.DescendantsAndSelf().Any(part =>
            part is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation
            && part.Origin() is { } symbol
            && symbol.MeansAny(configuration, Concept.Year, Concept.Era))
        || (isAboutEras && value is { Type.SpecialType: SpecialType.System_Int32, ConstantValue.HasValue: false } && value.Origin() is not null);

    private static IEnumerable<SyntaxToken> Texts(SyntaxNode table) =>
        table.DescendantTokens().Where(token => token.IsKind(SyntaxKind.StringLiteralToken) && Names.Contains(token.ValueText));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.CodeFixes.Engine;

/// <summary>Names a type the way the file around it would: short where it is in sight or can be imported, in full where the short name means another.</summary>
internal static class Imports
{
    /// <summary>How to write a type at a position, and the namespace to import for it, or null when none is needed.</summary>
    public static (string Written, string? Import) Name(INamedTypeSymbol type, SemanticModel model, int position)
    {
        var seen = model.LookupNamespacesAndTypes(position, name: type.Name);
        var space = type.ContainingNamespace.ToDisplayString();
        return seen.Contains(type, SymbolEqualityComparer.Default) ? (type.Name, null)
            : seen.IsEmpty ? (type.Name, space)
            : (space + "." + type.Name, null);
    }

    /// <summary>The file with a <c>using</c> directive more, in order.</summary>
    public static SyntaxNode Add(SyntaxNode root, string? import)
    {
        if (import is null || root is not CompilationUnitSyntax unit || unit.Usings.Any(directive => directive.Name?.ToString() == import))
        {
            return root;
        }

        var lineBreak = SyntaxFactory.ElasticEndOfLine(root.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } written
            ? written.ToString()
            : "\n");
        var directive = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(import))
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithTrailingTrivia(lineBreak);
        var index = unit.Usings.IndexOf(other => IsAfter(other, import));
        if (index < 0)
        {
            index = unit.Usings.Count;
        }

        if (index > 0)
        {
            return unit.WithUsings(unit.Usings.Insert(index, directive));
        }

        // What stands at the head of the file (a licence, #nullable) stays there.
        if (unit.Usings.Count > 0)
        {
            var first = unit.Usings[0];
            return unit.WithUsings(unit.Usings.Replace(first, first.WithLeadingTrivia()).Insert(0, directive.WithLeadingTrivia(first.GetLeadingTrivia())));
        }

        var head = unit.GetFirstToken(includeZeroWidth: true);
        var withoutHead = unit.ReplaceToken(head, head.WithLeadingTrivia(Below(head.LeadingTrivia)));
        return withoutHead.WithUsings(SyntaxFactory.SingletonList(
            directive.WithLeadingTrivia(Above(head.LeadingTrivia)).WithTrailingTrivia(lineBreak, lineBreak)));
    }

    private static bool IsAfter(UsingDirectiveSyntax directive, string import)
    {
        if (directive.Alias is not null || directive.StaticKeyword.RawKind != 0)
        {
            return true;
        }

        var name = directive.Name?.ToString() ?? "";
        return !IsOfSystem(name) && string.CompareOrdinal(name, import) > 0;
    }

    private static bool IsOfSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    /// <summary>Directives and the comment that an empty line sets apart belong to the file; the rest to its first declaration.</summary>
    private static SyntaxTriviaList Above(SyntaxTriviaList trivia) => SyntaxFactory.TriviaList(trivia.Take(Split(trivia)));

    private static SyntaxTriviaList Below(SyntaxTriviaList trivia) => SyntaxFactory.TriviaList(trivia.Skip(Split(trivia)));

    private static int Split(SyntaxTriviaList trivia)
    {
        for (var i = trivia.Count - 1; i >= 0; i--)
        {
            if (trivia[i].IsDirective || (i > 0 && trivia[i].IsKind(SyntaxKind.EndOfLineTrivia) && trivia[i - 1].IsKind(SyntaxKind.EndOfLineTrivia)))
            {
                return i + 1;
            }
        }

        return 0;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Whether code says that what it writes is for the public: by the path, or by the names of the value, the function and the types around.</summary>
internal static class PublishedPlace
{
    private const int MostVariables = 4;

    private static readonly string[] Words = ["wwwroot", "webroot", "publish", "published", "opendata", "dataset", "datasets", "datacatalog", "datacatalogue", "dcat"];
    private static readonly string[] Pairs = ["webroot", "opendata", "datacatalog", "datacatalogue"];
    private static readonly string[] Opened = ["file", "stream", "reader", "connection", "source"];

    /// <summary>Whether a path, followed through variables and constants, leads to a place for the public.</summary>
    public static bool IsPath(IOperation path, CancellationToken cancellation) => IsPath(path, MostVariables, cancellation);

    /// <summary>Whether a piece of code names something that is published.</summary>
    public static bool IsNamedIn(SyntaxNode code) => code.DescendantTokens().Any(token =>
        token.Kind() is SyntaxKind.IdentifierToken or SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken && IsSaid(token.ValueText));

    /// <summary>Whether the function or a type around is named after publishing.</summary>
    public static bool IsNamedAround(SyntaxNode code) => code.Ancestors().Any(node => node switch
    {
        MethodDeclarationSyntax method => IsSaid(method.Identifier.ValueText),
        LocalFunctionStatementSyntax function => IsSaid(function.Identifier.ValueText),
        BaseTypeDeclarationSyntax type => IsSaid(type.Identifier.ValueText),
        _ => false,
    });

    private static bool IsPath(IOperation path, int variables, CancellationToken cancellation) =>
        IsNamedIn(path.Syntax)
        || (variables > 0 && path.DescendantsAndSelf().Any(part => ValueOf(part, cancellation) is { } value
            && (path.SemanticModel is { } model && model.SyntaxTree == value.SyntaxTree && model.GetOperation(value, cancellation) is { } behind
                ? IsPath(behind, variables - 1, cancellation)
                : IsNamedIn(value))));

    private static ExpressionSyntax? ValueOf(IOperation part, CancellationToken cancellation) => part switch
    {
        ILocalReferenceOperation { Local: var local } => InitializerOf(local, cancellation),
        IFieldReferenceOperation { Field: { IsReadOnly: true } or { IsConst: true } } field => InitializerOf(field.Field, cancellation),
        _ => null,
    };

    private static ExpressionSyntax? InitializerOf(ISymbol symbol, CancellationToken cancellation) =>
        (symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) as VariableDeclaratorSyntax)?.Initializer?.Value;

    private static bool IsSaid(string name) => name.Contains("オープンデータ") || IsSaidInJapanese(name) || IsSaidInEnglish(IdentifierWords.Of(name).Words);

    /// <summary>公開, but neither 非公開 (kept back) nor 公開鍵 (a key).</summary>
    private static bool IsSaidInJapanese(string name)
    {
        var at = name.IndexOf("公開", StringComparison.Ordinal);
        return at >= 0 && (at == 0 || name[at - 1] is not ('非' or '未')) && (at + 2 == name.Length || name[at + 2] != '鍵');
    }

    /// <summary>By words, so that a DataSet of ADO.NET, a public key and a method that opens a data file say nothing.</summary>
    private static bool IsSaidInEnglish(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var next = i + 1 < words.Count ? words[i + 1] : "";
            var afterNext = i + 2 < words.Count ? words[i + 2] : "";
            if (Words.Contains(words[i])
                || (words[i] == "public" && next is not ("key" or "keys"))
                || (Pairs.Contains(words[i] + next) && !Opened.Contains(afterNext)))
            {
                return true;
            }
        }

        return false;
    }
}

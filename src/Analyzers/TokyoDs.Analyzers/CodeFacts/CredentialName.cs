using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Tells whether a symbol holds a password, a key or a token at run time, by its name.</summary>
internal static class CredentialName
{
    /// <summary>Words before "token" that make it a place in a list, a piece of text or a version.</summary>
    private static readonly HashSet<string> Harmless =
    [
        "page", "paging", "continuation", "next", "previous", "prev", "sync", "skip", "delta", "cursor", "resume", "concurrency", "version",
        "syntax", "lexer", "parser", "current", "template", "replacement", "change", "cancel",
    ];

    public static bool IsOf(ISymbol symbol) =>
        symbol.ContainingType is { Name: "IHeaderDictionary" or "HttpRequestHeaders" } ? symbol.Name is "Authorization" or "Cookie" or "SetCookie" or "ProxyAuthorization"
            : IsOf(symbol.Name) && !IsPieceOfText(symbol);

    public static bool IsOf(string name) =>
        (SecretName.Matches(name) && !IdentifierWords.Of(name).Words.Any(Harmless.Contains))
        || name.EndsWith("ConnectionString", StringComparison.OrdinalIgnoreCase)
        || IdentifierWords.Of(name).Words is ["id", "token"]
        || name is "Authorization" or "Cookie" or "SetCookie" or "ProxyAuthorization";

    /// <summary>A token that could be anything: of a reset, of a confirmation, of a list.</summary>
    public static bool IsBareToken(string name) => IdentifierWords.Of(name).Words is ["token" or "code" or "secret"];

    /// <summary>foreach (var token in line.Split(' '))</summary>
    private static bool IsPieceOfText(ISymbol symbol) =>
        symbol is ILocalSymbol && symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ForEachStatementSyntax or ForEachVariableStatementSyntax;
}

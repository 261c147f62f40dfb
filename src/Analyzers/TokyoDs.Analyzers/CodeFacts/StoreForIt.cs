using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.DataFlow;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Values that look personal or secret and are kept where they belong for a time, or where they are public anyway.</summary>
internal static class StoreForIt
{
    private static readonly string[] SignIn = ["login", "signin", "logon", "twofactor", "authenticat"];

    /// <summary>The login name in the session, which the server keeps, between the steps of a sign-in.</summary>
    public static bool IsLoginNameInSession(FlowFinding finding) =>
        finding.Sink.Contains("Session") && IsLoginName(LastOf(finding.Source)) && finding.Hit.Syntax.Ancestors().Any(IsOfSignIn);

    /// <summary>A key that is written into a script for browsers: every visitor gets it.</summary>
    public static bool IsKeyForBrowsers(FlowFinding finding) =>
        LastOf(finding.Source) is var name && CredentialName.IsOf(name) && !SecretName.IsPassword(name)
        && finding.Hit.Syntax is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var path }, ..] } && finding.Sink.Contains("File")
        && (IsForBrowsers(path) || (path is IdentifierNameSyntax local && ValueOf(local) is { } value && IsForBrowsers(value)));

    private static string LastOf(string source) => source.Substring(source.LastIndexOf('.') + 1);

    private static bool IsLoginName(string name)
    {
        var words = IdentifierWords.Of(name).Words;
        return !CredentialName.IsOf(name)
            && (words.Any(word => word is "mail" or "email") || (words.Count > 1 && words[words.Count - 1] is "name" or "id" && words.Any(word => word is "login" or "user" or "account")));
    }

    private static bool IsOfSignIn(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => WrittenNames.Speaks(method.Identifier.ValueText, SignIn),
        LocalFunctionStatementSyntax local => WrittenNames.Speaks(local.Identifier.ValueText, SignIn),
        TypeDeclarationSyntax type => WrittenNames.Speaks(type.Identifier.ValueText, SignIn),
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax route }, ..] } => WrittenNames.Speaks(route.Token.ValueText.Replace("-", ""), SignIn),
        _ => false,
    };

    private static bool IsForBrowsers(SyntaxNode path) => path.DescendantTokens().Any(token =>
        token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
            ? token.ValueText.EndsWith(".js", StringComparison.OrdinalIgnoreCase) || token.ValueText.EndsWith(".mjs", StringComparison.OrdinalIgnoreCase)
            : token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == "WebRootPath");

    private static ExpressionSyntax? ValueOf(IdentifierNameSyntax local)
    {
        SyntaxNode scope = local.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() ?? local.SyntaxTree.GetRoot();
        return scope.DescendantNodes().OfType<VariableDeclaratorSyntax>().FirstOrDefault(declarator => declarator.Identifier.ValueText == local.Identifier.ValueText)?.Initializer?.Value;
    }
}

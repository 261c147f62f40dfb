using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>A token that is made to stand in a link: of a password reset, a confirmation, an invitation. It is good for one use.</summary>
internal static class OneTimeToken
{
    private static readonly string[] Purposes =
        ["reset", "confirm", "confirmation", "verify", "verification", "invite", "invitation", "activation", "unsubscribe", "onetime", "link", "magic", "share", "download", "upload"];

    /// <param name="name">What the source is called.</param>
    /// <param name="mention">Where it is mentioned.</param>
    public static bool Is(string name, SyntaxNode mention) =>
        IsNamed(name) || (CredentialName.IsBareToken(name) && DeclarationOf(name, mention) is { } value && Makes(value));

    public static bool IsNamed(string name) => IdentifierWords.Of(name).Words.Any(Purposes.Contains);

    /// <summary>var token = await users.GeneratePasswordResetTokenAsync(user);</summary>
    private static bool Makes(ExpressionSyntax value) =>
        value.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(call =>
            (call.Expression as MemberAccessExpressionSyntax)?.Name is var member && (member ?? call.Expression as SimpleNameSyntax)?.Identifier.ValueText is { } method
            && (method.StartsWith("Generate", StringComparison.Ordinal) || method.StartsWith("Create", StringComparison.Ordinal) || method.StartsWith("Issue", StringComparison.Ordinal))
            && method.IndexOf("Token", StringComparison.Ordinal) > 0);

    private static ExpressionSyntax? DeclarationOf(string name, SyntaxNode mention) =>
        mention.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax)?
            .DescendantNodes().OfType<VariableDeclaratorSyntax>()
            .FirstOrDefault(variable => variable.Identifier.ValueText == name)?.Initializer?.Value;
}

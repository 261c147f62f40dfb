using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1101 for hashes: takes SHA-256 where the code compiles with it as before.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AlgorithmNotRecommendedFix()
    : NodeFix("TDS1101", new Text("Use SHA-256 (the value changes)", "SHA-256 に替える（値は変わります）"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) => OldName(node) is not null;

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var old = OldName(node)!;
        var name = old.Identifier.ValueText.StartsWith("HMAC", StringComparison.Ordinal) ? "HMACSHA256" : "SHA256";
        return ReplaceAsync(document, old, SyntaxFactory.IdentifierName(name).WithTriviaFrom(old), cancellationToken);
    }

    /// <summary>The name to exchange; null where a declared type, a buffer of the old size or another shape depends on it.</summary>
    private static SimpleNameSyntax? OldName(SyntaxNode node)
    {
        var name = node switch
        {
            MemberAccessExpressionSyntax { Expression: var type } member when LastName(type)?.Identifier.ValueText == "HashAlgorithmName" =>
                member.Name,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call, ArgumentList.Arguments: var arguments }
                when IsFree(node, call.Name.Identifier.ValueText, arguments.Count) => LastName(call.Expression),
            ObjectCreationExpressionSyntax { Initializer: null } creation when IsInferred(creation) => LastName(creation.Type),
            _ => null,
        };
        return name?.Identifier.ValueText is "MD5" or "SHA1" or "HMACMD5" or "HMACSHA1" ? name : null;
    }

    private static bool IsFree(SyntaxNode call, string method, int arguments) => method switch
    {
        "Create" => arguments == 0 && IsInferred(call),
        "HashData" => arguments is 1 or 2 && !call.ToString().Contains("destination") && (arguments == 1 || LooksKeyed(call)),
        "HashDataAsync" => arguments is 1 or 2,
        _ => false,
    };

    /// <summary>HMAC takes the key first; of a plain hash the second argument is a buffer of the old size.</summary>
    private static bool LooksKeyed(SyntaxNode call) => call.ToString().StartsWith("HMAC", StringComparison.Ordinal);

    private static bool IsInferred(SyntaxNode value) => value.Parent switch
    {
        EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax declaration } => declaration.Type.IsVar,
        MemberAccessExpressionSyntax => true,
        _ => false,
    };

    private static SimpleNameSyntax? LastName(SyntaxNode type) => type switch
    {
        SimpleNameSyntax simple => simple,
        MemberAccessExpressionSyntax member => member.Name,
        QualifiedNameSyntax qualified => qualified.Right,
        _ => null,
    };
}

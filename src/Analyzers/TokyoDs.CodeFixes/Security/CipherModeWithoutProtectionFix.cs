using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1102 for RSA: takes OAEP padding. A cipher mode is not exchanged by one word.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CipherModeWithoutProtectionFix()
    : NodeFix("TDS1102", new Text("Use OAEP padding with SHA-256", "OAEP（SHA-256）パディングにする"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) => PaddingName(node) is not null;

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var old = PaddingName(node)!;
        return ReplaceAsync(document, old, SyntaxFactory.IdentifierName("OaepSHA256").WithTriviaFrom(old), cancellationToken);
    }

    private static SimpleNameSyntax? PaddingName(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Pkcs1" } member => member.Name,
        IdentifierNameSyntax { Identifier.ValueText: "Pkcs1" } name => name,
        _ => null,
    };
}

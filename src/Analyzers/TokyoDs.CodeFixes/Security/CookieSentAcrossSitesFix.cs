using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1203: sets <c>SameSite</c> to <c>Lax</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CookieSentAcrossSitesFix()
    : NodeFix("TDS1203", new Text("Set SameSite to Lax", "SameSite を Lax にする"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        node is BaseObjectCreationExpressionSyntax or AssignmentExpressionSyntax { Right: MemberAccessExpressionSyntax };

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        ReplaceAsync(
            document,
            node,
            node switch
            {
                BaseObjectCreationExpressionSyntax creation => Initializers.With(creation, "SameSite", NamespaceOf(creation) + "SameSiteMode.Lax"),
                AssignmentExpressionSyntax { Right: MemberAccessExpressionSyntax value } assignment =>
                    assignment.WithRight(value.WithName(SyntaxFactory.IdentifierName("Lax").WithTriviaFrom(value.Name))),
                _ => node,
            },
            cancellationToken);

    /// <summary>Where the type is written with its namespace, the value needs it too.</summary>
    private static string NamespaceOf(BaseObjectCreationExpressionSyntax creation) =>
        creation is ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax name } ? name.Left + "." : "";
}

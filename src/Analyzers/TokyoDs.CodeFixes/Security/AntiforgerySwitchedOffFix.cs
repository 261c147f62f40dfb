using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1204: takes the opt-out away, or adds <c>[ValidateAntiForgeryToken]</c> to the action.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AntiforgerySwitchedOffFix()
    : NodeFix("TDS1204", new Text("Check the anti-forgery token", "偽造防止トークンを確かめる"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) => node switch
    {
        AttributeSyntax or NameSyntax { Parent: AttributeSyntax } or MethodDeclarationSyntax => true,
        IdentifierNameSyntax { Identifier.ValueText: "DisableAntiforgery", Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } } => true,
        _ => false,
    };

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var changed = node switch
        {
            AttributeSyntax attribute => Without(root, attribute),
            NameSyntax { Parent: AttributeSyntax attribute } => Without(root, attribute),
            MethodDeclarationSyntax method => root.ReplaceNode(method, WithCheck(method)),
            _ => WithoutCall(root, (MemberAccessExpressionSyntax)node.Parent!),
        };
        return document.WithSyntaxRoot(changed);
    }

    private static SyntaxNode Without(SyntaxNode root, AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        if (list.Attributes.Count > 1)
        {
            return root.RemoveNode(attribute, SyntaxRemoveOptions.KeepNoTrivia)!;
        }

        // What stands above the attribute (a comment) belongs to the declaration.
        var declaration = list.Parent!;
        var isFirst = declaration.GetFirstToken() == list.GetFirstToken();
        var without = declaration.RemoveNode(list, SyntaxRemoveOptions.KeepNoTrivia)!;
        return root.ReplaceNode(declaration, isFirst ? without.WithLeadingTrivia(list.GetLeadingTrivia()) : without);
    }

    private static MethodDeclarationSyntax WithCheck(MethodDeclarationSyntax method)
    {
        var last = method.AttributeLists.Last();
        var indent = last.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        var added = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(
                SyntaxFactory.Attribute(SyntaxFactory.IdentifierName("ValidateAntiForgeryToken"))))
            .WithLeadingTrivia(last.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia) ? SyntaxFactory.TriviaList(indent) : default)
            .WithTrailingTrivia(last.GetTrailingTrivia());
        return method.WithAttributeLists(method.AttributeLists.Add(added));
    }

    private static SyntaxNode WithoutCall(SyntaxNode root, MemberAccessExpressionSyntax access)
    {
        var call = (InvocationExpressionSyntax)access.Parent!;
        if (call.Parent is ExpressionStatementSyntax statement && access.Expression is IdentifierNameSyntax)
        {
            SyntaxNode whole = statement.Parent is GlobalStatementSyntax global ? global : statement;
            return root.RemoveNode(whole, SyntaxRemoveOptions.KeepNoTrivia)!;
        }

        return root.ReplaceNode(call, access.Expression.WithTrailingTrivia(call.GetTrailingTrivia()));
    }
}

using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.OnceOnly;

/// <summary>Mends TDS4007 where a method answers whether a text is such a number: the shared type answers it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class OwnTypeForSharedConceptFix()
    : NodeFix("TDS4007", new Text("Ask the shared type", "共通の型で検査する"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        node is MethodDeclarationSyntax && diagnostic.Properties.ContainsKey(OwnCheck.TypeKey);

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var method = (MethodDeclarationSyntax)node;
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var shared = model!.Compilation.GetTypeByMetadataName(diagnostic.Properties[OwnCheck.TypeKey]!)!;
        var (name, import) = Imports.Name(shared, model, method.SpanStart);
        var answer = SyntaxFactory.ParseExpression($"{name}.TryParse({method.ParameterList.Parameters[0].Identifier.Text}, out _)");
        var asked = method
            .WithParameterList(method.ParameterList.WithTrailingTrivia(SyntaxFactory.Space))
            .WithBody(null)
            .WithExpressionBody(SyntaxFactory.ArrowExpressionClause(SyntaxFactory.Token(SyntaxKind.EqualsGreaterThanToken).WithTrailingTrivia(SyntaxFactory.Space), answer))
            .WithSemicolonToken(SyntaxFactory.Token(SyntaxKind.SemicolonToken))
            .WithTrailingTrivia(method.GetTrailingTrivia());
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return document.WithSyntaxRoot(Imports.Add(root!.ReplaceNode(method, asked), import));
    }
}

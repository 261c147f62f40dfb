using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1205 on the safe side: only signed-in callers, by <c>RequireAuthorization()</c> or <c>[Authorize]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class EndpointWithoutAuthorizationFix()
    : NodeFix("TDS1205", new Text("Allow signed-in callers only", "認証済みの呼び出しだけを許可する"))
{
    private const string Namespace = "Microsoft.AspNetCore.Authorization";

    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey("signs-in")
        && node is ClassDeclarationSyntax or MethodDeclarationSyntax
            or SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } };

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (node is MemberDeclarationSyntax declaration)
        {
            var root = (CompilationUnitSyntax)(await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
            var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
            var isImported = model.LookupNamespacesAndTypes(declaration.SpanStart, name: "AuthorizeAttribute").Any();
            var marked = root.ReplaceNode(declaration, WithAuthorize(declaration));
            return document.WithSyntaxRoot(isImported ? marked : WithImport(marked));
        }

        var call = (InvocationExpressionSyntax)node.Parent!.Parent!;
        var required = SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, call.WithoutTrailingTrivia(), SyntaxFactory.IdentifierName("RequireAuthorization")));
        return await ReplaceAsync(document, call, required.WithTrailingTrivia(call.GetTrailingTrivia()), cancellationToken).ConfigureAwait(false);
    }

    private static MemberDeclarationSyntax WithAuthorize(MemberDeclarationSyntax declaration)
    {
        var indent = declaration.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(SyntaxFactory.IdentifierName("Authorize"))))
            .WithLeadingTrivia(declaration.GetLeadingTrivia())
            .WithTrailingTrivia(NewLineOf(declaration));
        var rest = declaration.WithLeadingTrivia(indent.IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(indent) : default);
        return rest.WithAttributeLists(rest.AttributeLists.Insert(0, list));
    }

    private static CompilationUnitSyntax WithImport(CompilationUnitSyntax root)
    {
        var import = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(Namespace))
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithTrailingTrivia(NewLineOf(root));
        var before = root.Usings.TakeWhile(existing => string.CompareOrdinal(existing.Name?.ToString(), Namespace) < 0
            && existing.Alias is null && existing.StaticKeyword.IsKind(SyntaxKind.None)).Count();
        if (before > 0 || root.Usings.Count == 0 && !root.HasLeadingTrivia)
        {
            return root.WithUsings(root.Usings.Insert(before, import));
        }

        // What stands at the top of the file (a licence, a directive) stays at the top.
        var top = root.GetLeadingTrivia();
        return root.WithoutLeadingTrivia().WithUsings(root.WithoutLeadingTrivia().Usings.Insert(0, import)).WithLeadingTrivia(top);
    }

    private static SyntaxTrivia NewLineOf(SyntaxNode node)
    {
        var written = node.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return written.IsKind(SyntaxKind.EndOfLineTrivia) ? written : SyntaxFactory.LineFeed;
    }
}

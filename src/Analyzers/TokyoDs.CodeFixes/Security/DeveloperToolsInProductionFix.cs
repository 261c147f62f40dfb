using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1212: puts the call under <c>if (….IsDevelopment())</c>, or makes the switch follow it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DeveloperToolsInProductionFix()
    : NodeFix("TDS1212", new Text("Limit it to Development", "Development に限る"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        node is AssignmentExpressionSyntax { Right: LiteralExpressionSyntax } || (TestIn(diagnostic) is not null && StatementOf(node) is not null);

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var test = TestIn(diagnostic);
        if (node is AssignmentExpressionSyntax { Right: var value })
        {
            var replacement = test ?? SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression);
            return ReplaceAsync(document, value, replacement.WithTriviaFrom(value), cancellationToken);
        }

        var statement = StatementOf(node)!;
        return ReplaceAsync(document, statement, Guarded(statement, test!), cancellationToken);
    }

    private static ExpressionSyntax? TestIn(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(EnvironmentInScope.IsDevelopment, out var test) ? SyntaxFactory.ParseExpression(test!) : null;

    /// <summary>The statement that is this one call and no more; wrapping a longer chain would take other steps along.</summary>
    private static ExpressionStatementSyntax? StatementOf(SyntaxNode node) =>
        Calls.Of(node) is
        {
            Parent: ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement,
            Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax },
        }
            ? statement
            : null;

    private static IfStatementSyntax Guarded(ExpressionStatementSyntax statement, ExpressionSyntax test) =>
        SyntaxFactory.IfStatement(test, SyntaxFactory.Block(statement.WithoutTrivia()))
            .WithLeadingTrivia(statement.GetLeadingTrivia())
            .WithTrailingTrivia(statement.GetTrailingTrivia())
            .WithAdditionalAnnotations(Formatter.Annotation);
}

using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1208: adds HSTS (outside Development) and the redirection right after the application is built.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PipelineWithoutHttpsFix()
    : NodeFix("TDS1208", new Text("Add HSTS and HTTPS redirection", "HSTS と HTTPS リダイレクトを追加する"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) => Declaration(node) is not null;

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var declaration = Declaration(node)!;
        var app = declaration.Declaration.Variables[0].Identifier.Text;
        var indent = declaration.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToString();
        var newLine = declaration.GetTrailingTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).ToString();
        var statements = Statements(app, root, indent, newLine.Length > 0 ? newLine : "\n").ToList();
        return document.WithSyntaxRoot(declaration.Parent is GlobalStatementSyntax global
            ? root.InsertNodesAfter(global, statements.Select(SyntaxFactory.GlobalStatement))
            : root.InsertNodesAfter(declaration, statements));
    }

    private static IEnumerable<StatementSyntax> Statements(string app, SyntaxNode root, string indent, string newLine)
    {
        // The document decides what is still missing, so that the fix may be applied to it twice.
        if (!Mentions(root, "UseHsts"))
        {
            var blankLine = SyntaxFactory.EndOfLine(newLine);
            yield return SyntaxFactory.ParseStatement(string.Concat(
                $"{indent}if (!{app}.Environment.IsDevelopment()){newLine}",
                $"{indent}{{{newLine}",
                $"{indent}    {app}.UseHsts();{newLine}",
                $"{indent}}}")).WithTrailingTrivia(blankLine, blankLine);
        }

        if (!Mentions(root, "UseHttpsRedirection"))
        {
            yield return SyntaxFactory.ParseStatement($"{indent}{app}.UseHttpsRedirection();{newLine}");
        }
    }

    private static bool Mentions(SyntaxNode root, string name) =>
        root.DescendantNodes().OfType<SimpleNameSyntax>().Any(written => written.Identifier.ValueText == name);

    /// <summary>The statement <c>var app = builder.Build();</c> of the same block, for <c>app.Run()</c>.</summary>
    private static LocalDeclarationStatementSyntax? Declaration(SyntaxNode node) =>
        node.Parent is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax app }
        && node.FirstAncestorOrSelf<StatementSyntax>() is { } statement
            ? Siblings(statement).OfType<LocalDeclarationStatementSyntax>().FirstOrDefault(declaration =>
                declaration.Declaration.Variables.First() is { Initializer.Value: InvocationExpressionSyntax } variable
                && variable.Identifier.ValueText == app.Identifier.ValueText)
            : null;

    private static IEnumerable<StatementSyntax> Siblings(StatementSyntax statement) => statement.Parent switch
    {
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => unit.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement),
        BlockSyntax block => block.Statements,
        _ => [],
    };
}

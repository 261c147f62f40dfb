using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1011: prohibits the DTD, takes the resolver away, and gives XSLT its default settings.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ExternalXmlEntityFix()
    : NodeFix("TDS1011", new Text("Process no DTD and no external reference", "DTD と外部参照を処理しない"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) => Replacement(node) is not null;

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        ReplaceAsync(document, node, Replacement(node)!, cancellationToken);

    private static ExpressionSyntax? Replacement(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => Mended(assignment) is { } value ? assignment.WithRight(value.WithTriviaFrom(assignment.Right)) : null,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "TrustedXslt" } member => member.WithName(SyntaxFactory.IdentifierName("Default")),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } creation => creation.ReplaceNodes(
            arguments.Arguments.Select(argument => argument.Expression).Where(value => value.IsKind(SyntaxKind.TrueLiteralExpression)),
            (value, _) => Literal(SyntaxKind.FalseLiteralExpression).WithTriviaFrom(value)),
        _ => null,
    };

    private static ExpressionSyntax? Mended(AssignmentExpressionSyntax assignment) => NameOf(assignment.Left) switch
    {
        "DtdProcessing" when assignment.Right is MemberAccessExpressionSyntax member => member.WithName(SyntaxFactory.IdentifierName("Prohibit")),
        "ProhibitDtd" => Literal(SyntaxKind.TrueLiteralExpression),
        "XmlResolver" => Literal(SyntaxKind.NullLiteralExpression),
        "EnableDocumentFunction" or "EnableScript" => Literal(SyntaxKind.FalseLiteralExpression),
        _ => null,
    };

    private static string? NameOf(ExpressionSyntax left) => left switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        _ => null,
    };

    private static LiteralExpressionSyntax Literal(SyntaxKind kind) => SyntaxFactory.LiteralExpression(kind);
}

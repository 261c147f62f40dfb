using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1301: writes asterisks for the value; the template and its place in the log stay.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PersonalDataInLogFix()
    : NodeFix("TDS1301", new Text("Write asterisks for the value", "値を伏せ字にする"))
{
    /// <summary>An argument of a template that is a value and nothing more.</summary>
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        node is IdentifierNameSyntax or MemberAccessExpressionSyntax
        && node.Parent is ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument
        && call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } && method.StartsWith("Log", StringComparison.Ordinal)
        && list.Arguments.TakeWhile(before => before != argument).Any(before => before.Expression is LiteralExpressionSyntax { Token.Value: string });

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        ReplaceAsync(document, node, SyntaxFactory.ParseExpression("\"***\"").WithTriviaFrom(node), cancellationToken);
}

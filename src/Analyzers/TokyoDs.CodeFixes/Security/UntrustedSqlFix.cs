using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1001 for Entity Framework Core: the method without <c>Raw</c> makes parameters of the holes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UntrustedSqlFix()
    : NodeFix("TDS1001", new Text("Pass the values as parameters", "値をパラメーターで渡す"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(MendableFlow.Key) && NameOf(node) is not null;

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var name = NameOf(node)!;
        var withParameters = SyntaxFactory.Identifier(name.Identifier.ValueText.Replace("Raw", "")).WithTriviaFrom(name.Identifier);
        return ReplaceAsync(document, name, name.WithIdentifier(withParameters), cancellationToken);
    }

    private static SimpleNameSyntax? NameOf(SyntaxNode sql) =>
        sql is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }
            ? call.Expression switch
            {
                MemberAccessExpressionSyntax member => member.Name,
                MemberBindingExpressionSyntax binding => binding.Name,
                _ => null,
            }
            : null;
}

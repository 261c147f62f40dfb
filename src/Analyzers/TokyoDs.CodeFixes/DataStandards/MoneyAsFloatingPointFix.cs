using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2205: makes the property a <c>decimal</c>, and writes out the mode by which a rounding goes today.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MoneyAsFloatingPointFix()
    : RetypedMemberFix("TDS2205", new Text("Use decimal and write out the rounding", "decimal にし、端数処理を明記する"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        RoundingAt(node) is not null || base.CanFix(node, diagnostic);

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (RoundingAt(node) is not { } rounding)
        {
            return await base.ApplyAsync(document, node, diagnostic, cancellationToken).ConfigureAwait(false);
        }

        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var mode = model!.Compilation.GetTypeByMetadataName("System.MidpointRounding")!;
        var (name, import) = Imports.Name(mode, model, rounding.SpanStart);
        var argument = SyntaxFactory.Argument(SyntaxFactory.ParseExpression(name + ".ToEven"));
        var arguments = rounding.ArgumentList.Arguments;
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        var more = SyntaxFactory.SeparatedList(arguments.Add(argument), [.. arguments.GetSeparators(), comma]);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return document.WithSyntaxRoot(Imports.Add(
            root!.ReplaceNode(rounding, rounding.WithArgumentList(rounding.ArgumentList.WithArguments(more))), import));
    }

    private static InvocationExpressionSyntax? RoundingAt(SyntaxNode node) =>
        node is IdentifierNameSyntax { Identifier.ValueText: "Round" }
            ? node.FirstAncestorOrSelf<InvocationExpressionSyntax>(call => call.Expression == node || (call.Expression as MemberAccessExpressionSyntax)?.Name == node)
            : null;
}

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

/// <summary>Mends TDS1007: takes the method beside the one used that refuses addresses of other sites.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UntrustedRedirectFix()
    : NodeFix("TDS1007", new Text("Use LocalRedirect", "LocalRedirect を使う"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(MendableFlow.Key) && CallOf(node) is { } call && NameOf(call) is not null;

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var call = CallOf(node)!;
        var name = NameOf(call)!;
        var local = SyntaxFactory.Identifier("Local" + name.Identifier.ValueText).WithTriviaFrom(name.Identifier);
        var mended = call.ReplaceNode(name, name.WithIdentifier(local));
        if (mended.ArgumentList.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == "url")?.NameColon is { } named)
        {
            mended = mended.ReplaceNode(named.Name, SyntaxFactory.IdentifierName("localUrl").WithTriviaFrom(named.Name));
        }

        return ReplaceAsync(document, call, mended, cancellationToken);
    }

    /// <summary>The call around the address; the finding covers the name of a named argument too.</summary>
    private static InvocationExpressionSyntax? CallOf(SyntaxNode node) =>
        (node as ArgumentSyntax ?? node.Parent as ArgumentSyntax)?.Parent?.Parent as InvocationExpressionSyntax;

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        SimpleNameSyntax simple => simple,
        MemberAccessExpressionSyntax member => member.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };
}

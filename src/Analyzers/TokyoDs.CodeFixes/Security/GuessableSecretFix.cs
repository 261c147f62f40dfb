using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1105 where RandomNumberGenerator has a method of the same meaning. What made the value before stays, unused.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class GuessableSecretFix()
    : NodeFix("TDS1105", new Text("Use RandomNumberGenerator", "RandomNumberGenerator を使う"))
{
    private const string Generator = "System.Security.Cryptography.RandomNumberGenerator";

    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } call && Replacement(call) is not null;

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model?.Compilation.GetTypeByMetadataName(Generator) is not { } generator
            || Replacement((InvocationExpressionSyntax)node) is not var (whole, method, arguments))
        {
            return document;
        }

        var (written, import) = Imports.Name(generator, model, node.SpanStart);
        var call = SyntaxFactory.ParseExpression($"{written}.{method}({arguments})").WithTriviaFrom(whole);
        return document.WithSyntaxRoot(Imports.Add(root!.ReplaceNode(whole, call), import));
    }

    /// <summary>What to replace, by which method with which arguments; null where no method takes the same ones.</summary>
    private static (ExpressionSyntax Whole, string Method, string Arguments)? Replacement(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        var name = ((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.ValueText;
        return name switch
        {
            _ when arguments.Any(argument => argument.NameColon is not null) => null,
            "Next" => (call, "GetInt32", arguments.Count == 0 ? "int.MaxValue" : arguments.ToString()),
            "NextBytes" => (call, "Fill", arguments.ToString()),
            "GetHexString" => (call, name, arguments.ToString()),
            "NewGuid" => AsText(call) is { } text ? (text, "GetHexString", "32, lowercase: true") : null,
            _ => null,
        };
    }

    /// <summary>The text of a GUID, written with its 32 digits or without saying how.</summary>
    private static InvocationExpressionSyntax? AsText(InvocationExpressionSyntax guid) =>
        guid.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString", Parent: InvocationExpressionSyntax text }
        && text.ArgumentList.Arguments is [] or [{ Expression: LiteralExpressionSyntax { Token.ValueText: "N" or "n" } }]
            ? text
            : null;
}

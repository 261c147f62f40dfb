using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Security;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1112: compares bytes, or the UTF-8 of two texts that are not null, with FixedTimeEquals.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SecretComparedInVariableTimeFix()
    : NodeFix("TDS1112", new Text("Compare in fixed time", "一定時間で比較する"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(SecretComparedInVariableTime.Form, out var form)
        && Sides(node) is not null
        && (form == "text" || node is InvocationExpressionSyntax);

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (Sides(node) is not var (left, right)
            || model?.Compilation.GetTypeByMetadataName("System.Security.Cryptography.CryptographicOperations") is not { } operations
            || model.Compilation.GetTypeByMetadataName("System.Text.Encoding") is not { } encoding)
        {
            return document;
        }

        var (written, import) = Imports.Name(operations, model, node.SpanStart);
        var arguments = $"{left.WithoutTrivia()}, {right.WithoutTrivia()}";
        string? encodingImport = null;
        if (diagnostic.Properties[SecretComparedInVariableTime.Form] == "text")
        {
            (var encodingName, encodingImport) = Imports.Name(encoding, model, node.SpanStart);
            arguments = $"{encodingName}.UTF8.GetBytes({left.WithoutTrivia()}), {encodingName}.UTF8.GetBytes({right.WithoutTrivia()})";
        }

        var negation = node.IsKind(SyntaxKind.NotEqualsExpression) ? "!" : "";
        var call = SyntaxFactory.ParseExpression($"{negation}{written}.FixedTimeEquals({arguments})").WithTriviaFrom(node);
        return document.WithSyntaxRoot(Imports.Add(Imports.Add(root!.ReplaceNode(node, call), import), encodingImport));
    }

    /// <summary>What is compared with what, or null for a call of another shape.</summary>
    private static (ExpressionSyntax Left, ExpressionSyntax Right)? Sides(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax binary => (binary.Left, binary.Right),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments: var arguments } =>
            IsStatic(access) && arguments.Count >= 2 ? (arguments[0].Expression, arguments[1].Expression)
            : arguments.Count >= 1 ? (access.Expression, arguments[0].Expression)
            : null,
        _ => null,
    };

    private static bool IsStatic(MemberAccessExpressionSyntax access) =>
        access.Expression is PredefinedTypeSyntax || access.Expression.ToString() is "String" or "System.String" or "Enumerable" or "MemoryExtensions";
}

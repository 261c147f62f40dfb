using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1404: a folder of one's own for the temporary file, and no right for others to write.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FileOpenToOthersFix()
    : NodeFix("TDS1404", new Text("Keep the file to its owner", "所有者だけが使えるようにする"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) => Mended(node) is not null;

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var (old, replacement) = Mended(node)!.Value;
        return ReplaceAsync(document, old, replacement.WithTriviaFrom(old), cancellationToken);
    }

    private static (ExpressionSyntax Old, ExpressionSyntax Replacement)? Mended(SyntaxNode node)
    {
        if (node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "OtherWrite" } right)
        {
            return right.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseOrExpression } bits
                ? (bits, bits.Left == right ? bits.Right : bits.Left)
                : null;
        }

        var folders = node.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetTempPath" }).ToList();
        if (folders.Count != 1)
        {
            return null;
        }

        var type = ((MemberAccessExpressionSyntax)folders[0].Expression).Expression.ToString();
        return type is "Path" or "System.IO.Path"
            ? (folders[0], SyntaxFactory.ParseExpression(type.Substring(0, type.Length - 4) + "Directory.CreateTempSubdirectory().FullName"))
            : null;
    }
}

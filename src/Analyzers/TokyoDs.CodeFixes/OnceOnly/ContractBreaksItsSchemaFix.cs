using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.OnceOnly;

/// <summary>Mends TDS4102: raises the major version of the contract and sets the minor back to zero.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ContractBreaksItsSchemaFix()
    : NodeFix("TDS4102", new Text("Raise the major version of the contract", "連携契約のメジャーバージョンを上げる"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) => VersionOf(node) is not null;

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var (list, major) = VersionOf(node)!.Value;
        var arguments = list.Arguments
            .Replace(list.Arguments[1], list.Arguments[1].WithExpression(Number(major + 1)));
        arguments = arguments.Replace(arguments[2], arguments[2].WithExpression(Number(0)));
        return ReplaceAsync(document, list, list.WithArguments(arguments), cancellationToken);
    }

    private static (AttributeArgumentListSyntax List, int Major)? VersionOf(SyntaxNode node)
    {
        foreach (var attribute in node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().SelectMany(type => type.AttributeLists).SelectMany(list => list.Attributes))
        {
            if (attribute.Name.ToString().Split('.').Last() is "OnceOnlyContract" or "OnceOnlyContractAttribute"
                && attribute.ArgumentList is { Arguments.Count: >= 3 } arguments
                && arguments.Arguments[1].Expression is LiteralExpressionSyntax { Token.Value: int major })
            {
                return (arguments, major);
            }
        }

        return null;
    }

    private static LiteralExpressionSyntax Number(int value) => SyntaxFactory.LiteralExpression(
        SyntaxKind.NumericLiteralExpression,
        SyntaxFactory.Literal(value.ToString(CultureInfo.InvariantCulture), value));
}

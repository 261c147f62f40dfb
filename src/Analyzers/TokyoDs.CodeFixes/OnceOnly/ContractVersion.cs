using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.CodeFixes.OnceOnly;

/// <summary>The version in <c>[OnceOnlyContract(id, major, minor)]</c> where it is written as two numbers.</summary>
internal sealed record ContractVersion(AttributeArgumentListSyntax Arguments, int Major, int Minor)
{
    /// <summary>The version that the type around a node declares, or null where it is not written there or not as numbers.</summary>
    public static ContractVersion? Around(SyntaxNode node)
    {
        foreach (var attribute in node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().SelectMany(type => type.AttributeLists).SelectMany(list => list.Attributes))
        {
            if (attribute.Name.ToString().Split('.').Last() is "OnceOnlyContract" or "OnceOnlyContractAttribute"
                && attribute.ArgumentList is { Arguments: [_, { Expression: LiteralExpressionSyntax { Token.Value: int major } }, { Expression: LiteralExpressionSyntax { Token.Value: int minor } }, ..] } arguments)
            {
                return new(arguments, major, minor);
            }
        }

        return null;
    }

    /// <summary>The arguments with another version.</summary>
    public AttributeArgumentListSyntax Raised(int major, int minor)
    {
        var list = Arguments.Arguments;
        list = list.Replace(list[1], list[1].WithExpression(Number(major)));
        return Arguments.WithArguments(list.Replace(list[2], list[2].WithExpression(Number(minor))));
    }

    private static LiteralExpressionSyntax Number(int value) => SyntaxFactory.LiteralExpression(
        SyntaxKind.NumericLiteralExpression,
        SyntaxFactory.Literal(value.ToString(CultureInfo.InvariantCulture), value));
}

using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.DataStandards;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2105: gives the property the type <c>JapanesePhoneNumber</c>, or makes it text where the library has none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PhoneAsNumberFix()
    : RetypedMemberFix("TDS2105", new Text("Keep the phone number as text", "電話番号を文字で持つ"))
{
    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (diagnostic.Properties[Retyping.TypeKey] != PhoneAsNumber.PlainText)
        {
            return await base.ApplyAsync(document, node, diagnostic, cancellationToken).ConfigureAwait(false);
        }

        var property = (PropertyDeclarationSyntax)node;
        var isNullable = property.Type is NullableTypeSyntax;
        var retyped = property.WithType(SyntaxFactory.ParseTypeName(isNullable ? "string?" : "string").WithTriviaFrom(property.Type));
        if (!isNullable && !property.Modifiers.Any(SyntaxKind.RequiredKeyword) && property.AccessorList is { } accessors)
        {
            retyped = retyped
                .WithAccessorList(accessors.WithTrailingTrivia(SyntaxFactory.Space))
                .WithInitializer(SyntaxFactory.EqualsValueClause(SyntaxFactory.ParseExpression("\"\"")).WithEqualsToken(
                    SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space)))
                .WithSemicolonToken(SyntaxFactory.Token(SyntaxKind.SemicolonToken).WithTrailingTrivia(property.GetTrailingTrivia()));
        }

        return await ReplaceAsync(document, property, retyped, cancellationToken).ConfigureAwait(false);
    }
}

using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.OnceOnly;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.OnceOnly;

/// <summary>Mends the shape of TDS4101: adds what is missing as texts to fill in, which are still reported until somebody does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ContractWithoutGroundsFix()
    : NodeFix("TDS4101", new Text("Add owner, purpose and legal basis to fill in", "担当・利用目的・根拠の記入欄を加える"))
{
    private static readonly Dictionary<string, string> ToFillIn = new()
    {
        [ContractWithoutGrounds.Owner] = "TODO: 担当する局",
        [ContractWithoutGrounds.Purpose] = "TODO: 利用目的",
        [ContractWithoutGrounds.LegalBasis] = "TODO: 根拠となる法令",
    };

    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        DeclarationOf(node) is not null && AbsentIn(diagnostic).Count > 0;

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var declaration = DeclarationOf(node)!;
        var attribute = declaration.ArgumentList!;
        var list = (AttributeListSyntax)declaration.Parent!;
        var absent = AbsentIn(diagnostic);
        var mended = list;
        if (absent.Contains(ContractWithoutGrounds.Owner))
        {
            var owner = SyntaxFactory.AttributeArgument(Text(ContractWithoutGrounds.Owner))
                .WithNameEquals(SyntaxFactory.NameEquals(SyntaxFactory.IdentifierName(ContractWithoutGrounds.Owner).WithTrailingTrivia(SyntaxFactory.Space))
                    .WithTrailingTrivia(SyntaxFactory.Space))
                .WithLeadingTrivia(SyntaxFactory.Space);
            mended = list.ReplaceNode(attribute, attribute.AddArguments(owner));
        }

        var type = (TypeDeclarationSyntax)list.Parent!;
        var index = type.AttributeLists.IndexOf(list) + 1;
        var lists = type.AttributeLists.Replace(list, mended);
        foreach (var name in new[] { ContractWithoutGrounds.LegalBasis, ContractWithoutGrounds.Purpose }.Where(absent.Contains))
        {
            lists = lists.Insert(index++, ListOf(name, list));
        }

        return ReplaceAsync(document, type, type.WithAttributeLists(lists), cancellationToken);
    }

    /// <summary><c>[Purpose("…")]</c> on a line of its own, indented as the list before it, whose line break it repeats.</summary>
    private static AttributeListSyntax ListOf(string name, AttributeListSyntax before)
    {
        var arguments = SyntaxFactory.AttributeArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.AttributeArgument(Text(name))));
        var indentation = before.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        return SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(SyntaxFactory.IdentifierName(name), arguments)))
            .WithLeadingTrivia(indentation.RawKind == 0 ? SyntaxFactory.TriviaList() : SyntaxFactory.TriviaList(indentation))
            .WithTrailingTrivia(before.GetTrailingTrivia());
    }

    private static LiteralExpressionSyntax Text(string name) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(ToFillIn[name]));

    private static List<string> AbsentIn(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(ContractWithoutGrounds.AbsentKey, out var absent) && absent is { Length: > 0 } ? [.. absent.Split(',')] : [];

    private static AttributeSyntax? DeclarationOf(SyntaxNode node) => node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>()
        .SelectMany(type => type.AttributeLists).SelectMany(list => list.Attributes)
        .FirstOrDefault(attribute => attribute is { ArgumentList: not null, Parent: AttributeListSyntax }
            && attribute.Name.ToString().Split('.').Last() is "OnceOnlyContract" or "OnceOnlyContractAttribute");
}

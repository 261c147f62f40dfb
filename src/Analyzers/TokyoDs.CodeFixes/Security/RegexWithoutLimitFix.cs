using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1017: gives the expression one second.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RegexWithoutLimitFix()
    : NodeFix("TDS1017", new Text("Limit the time to one second", "実行時間を 1 秒に制限する"))
{
    /// <summary>Positional arguments only, and as many as the shorter overloads have.</summary>
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        node.FirstAncestorOrSelf<SyntaxNode>(IsUse) switch
        {
            BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 or 2 } arguments } => AreInOrder(arguments),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method }, ArgumentList.Arguments: var arguments } =>
                AreInOrder(arguments) && arguments.Count - Before(method) is 0 or 1,
            AttributeSyntax { ArgumentList.Arguments: { Count: 1 or 2 } arguments } => arguments.All(argument => argument is { NameColon: null, NameEquals: null }),
            _ => false,
        };

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var use = node.FirstAncestorOrSelf<SyntaxNode>(IsUse)!;
        return ReplaceAsync(
            document,
            use,
            use switch
            {
                ObjectCreationExpressionSyntax creation => creation.WithArgumentList(With(creation.ArgumentList!, 1, Space(creation.Type))),
                ImplicitObjectCreationExpressionSyntax creation => creation.WithArgumentList(With(creation.ArgumentList, 1, "")),
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call =>
                    call.WithArgumentList(With(call.ArgumentList, Before(member.Name.Identifier.ValueText), Space(member.Expression))),
                AttributeSyntax attribute => attribute.WithArgumentList(WithLimit(attribute.ArgumentList!, Space(attribute.Name))),
                _ => use,
            },
            cancellationToken);
    }

    private static bool IsUse(SyntaxNode node) => node is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax or AttributeSyntax;

    /// <summary>How many arguments stand before the options.</summary>
    private static int Before(string method) => method == "Replace" ? 3 : 2;

    /// <summary>What is written before the name of the type.</summary>
    private static string Space(SyntaxNode name)
    {
        var written = name.ToString();
        return written.Substring(0, written.LastIndexOf('.') + 1);
    }

    private static bool AreInOrder(SeparatedSyntaxList<ArgumentSyntax> arguments) => arguments.All(argument => argument.NameColon is null);

    private static ArgumentListSyntax With(ArgumentListSyntax list, int before, string space)
    {
        List<string> added = list.Arguments.Count > before ? [] : [space + "RegexOptions.None"];
        added.Add("TimeSpan.FromSeconds(1)");
        var arguments = list.Arguments.AddRange(added.Select(text => SyntaxFactory.Argument(SyntaxFactory.ParseExpression(text))));
        return list.WithArguments(SyntaxFactory.SeparatedList(arguments, Commas(arguments.GetSeparators(), list.Arguments.Count - 1)));
    }

    private static AttributeArgumentListSyntax WithLimit(AttributeArgumentListSyntax list, string space)
    {
        List<AttributeArgumentSyntax> added = list.Arguments.Count > 1 ? [] : [SyntaxFactory.AttributeArgument(SyntaxFactory.ParseExpression(space + "RegexOptions.None"))];
        added.Add(SyntaxFactory.AttributeArgument(
            null, SyntaxFactory.NameColon(SyntaxFactory.IdentifierName("matchTimeoutMilliseconds")).WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.ParseExpression("1000")));
        var arguments = list.Arguments.AddRange(added);
        return list.WithArguments(SyntaxFactory.SeparatedList(arguments, Commas(arguments.GetSeparators(), list.Arguments.Count - 1)));
    }

    private static IEnumerable<SyntaxToken> Commas(IEnumerable<SyntaxToken> commas, int known) =>
        commas.Select((comma, index) => index < known ? comma : comma.WithTrailingTrivia(SyntaxFactory.Space));
}

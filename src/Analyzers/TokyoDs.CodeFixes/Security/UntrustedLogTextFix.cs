using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1016: <c>LogInformation($"… {name}")</c> becomes <c>LogInformation("… {Name}", name)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UntrustedLogTextFix()
    : NodeFix("TDS1016", new Text("Pass the values as arguments of the template", "値をテンプレートの引数で渡す"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        TextOf(node) is { Parent: ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument } text
        && list.Arguments.Last() == argument && MethodOf(call).StartsWith("Log", StringComparison.Ordinal)
        && text.StringStartToken.Text == "$\"" && text.Contents.OfType<InterpolationSyntax>().All(hole => NameOf(hole.Expression) is not null);

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var text = TextOf(node)!;
        var argument = (ArgumentSyntax)text.Parent!;
        var list = (ArgumentListSyntax)argument.Parent!;
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        List<ArgumentSyntax> values = [];
        var template = string.Concat(text.Contents.Select(content => content is InterpolationSyntax hole ? Hole(hole, names, values) : content.ToString()));
        var literal = SyntaxFactory.ParseExpression("\"" + template + "\"").WithTriviaFrom(text);
        var arguments = list.Arguments.Replace(argument, argument.WithExpression(literal)).AddRange(values);
        var separators = arguments.GetSeparators().Select((comma, index) => index < list.Arguments.Count - 1 ? comma : comma.WithTrailingTrivia(SyntaxFactory.Space));
        return ReplaceAsync(document, list, list.WithArguments(SyntaxFactory.SeparatedList(arguments, separators)), cancellationToken);
    }

    private static string Hole(InterpolationSyntax hole, HashSet<string> names, List<ArgumentSyntax> values)
    {
        var name = NameOf(hole.Expression)!;
        var unique = name;
        for (var number = 2; !names.Add(unique); number++)
        {
            unique = name + number;
        }

        values.Add(SyntaxFactory.Argument(hole.Expression.WithoutTrivia()));
        return "{" + unique + hole.AlignmentClause + hole.FormatClause + "}";
    }

    /// <summary>What the value is called: the variable, the last member, or the object that is asked.</summary>
    private static string? NameOf(ExpressionSyntax value)
    {
        var name = value switch
        {
            IdentifierNameSyntax variable => variable.Identifier.ValueText,
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            ParenthesizedExpressionSyntax inner => NameOf(inner.Expression),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } => NameOf(call.Expression),
            ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }] } => key,
            PostfixUnaryExpressionSyntax postfix => NameOf(postfix.Operand),
            _ => null,
        };
        var letters = new string((name ?? "").Where(char.IsLetterOrDigit).ToArray());
        return letters.Length == 0 || char.IsDigit(letters[0]) ? null : char.ToUpperInvariant(letters[0]) + letters.Substring(1);
    }

    private static InterpolatedStringExpressionSyntax? TextOf(SyntaxNode node) =>
        node as InterpolatedStringExpressionSyntax ?? (node as ArgumentSyntax)?.Expression as InterpolatedStringExpressionSyntax;

    private static string MethodOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => "",
    };
}

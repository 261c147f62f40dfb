using System.Composition;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1113: takes the scheme with TLS, and sets the switches that protect a connection.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CleartextTransportFix()
    : NodeFix("TDS1113", new Text("Use TLS", "TLS を使う"))
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private static readonly (Regex Old, string New)[] ConnectionParts =
    [
        (new("(?<=encrypt\\s*=\\s*)(?:false|no|optional)\\b", Options, Limit), "True"),
        (new("(?<=trust\\s?server\\s?certificate\\s*=\\s*)(?:true|yes)\\b", Options, Limit), "False"),
        (new("(?<=ssl\\s?mode\\s*=\\s*)(?:disabled?|none)\\b", Options, Limit), "VerifyFull"),
    ];

    private static readonly Regex Scheme = new("^(?<before>[@$\"]*\\s*)(?<scheme>http|ws|ldap)(?=://)", Options, Limit);

    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) => node switch
    {
        LiteralExpressionSyntax or InterpolatedStringTextSyntax =>
            diagnostic.Properties.ContainsKey("connection") || diagnostic.Properties.ContainsKey("scheme"),
        AssignmentExpressionSyntax { Right: LiteralExpressionSyntax } => true,
        BaseObjectCreationExpressionSyntax => true,
        _ => false,
    };

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode replacement = node switch
        {
            LiteralExpressionSyntax literal => SyntaxFactory.ParseExpression(Protect(literal.Token.Text)).WithTriviaFrom(literal),
            InterpolatedStringTextSyntax { TextToken: var token } piece => piece.WithTextToken(SyntaxFactory.Token(
                token.LeadingTrivia, SyntaxKind.InterpolatedStringTextToken, Protect(token.Text), Protect(token.ValueText), token.TrailingTrivia)),
            AssignmentExpressionSyntax assignment => assignment.WithRight(
                SyntaxFactory.LiteralExpression(assignment.Right.IsKind(SyntaxKind.TrueLiteralExpression)
                    ? SyntaxKind.FalseLiteralExpression
                    : SyntaxKind.TrueLiteralExpression).WithTriviaFrom(assignment.Right)),
            BaseObjectCreationExpressionSyntax creation => Initializers.With(creation, "EnableSsl", "true"),
            _ => node,
        };
        return ReplaceAsync(document, node, replacement, cancellationToken);
    }

    private static string Protect(string text)
    {
        if (Scheme.IsMatch(text))
        {
            return Scheme.Replace(text, match => match.Value + "s");
        }

        foreach (var (old, protecting) in ConnectionParts)
        {
            text = old.Replace(text, protecting);
        }

        return text;
    }
}

using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1306: makes the switch follow the environment, or takes it out; leaves bodies out of HTTP logging.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SensitiveDataInDiagnosticsFix()
    : NodeFix("TDS1306", new Text("Keep it out of the log", "ログに残さないようにする"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) => node switch
    {
        AssignmentExpressionSyntax { Right: LiteralExpressionSyntax } => true,
        _ when FieldsWithoutBody(node) is not null => true,
        _ => SwitchOf(node) is { } call && (call.ArgumentList.Arguments.Count == 1 || TestIn(diagnostic) is not null || Calls.CanRemove(call)),
    };

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var test = TestIn(diagnostic);
        if (node is AssignmentExpressionSyntax { Right: var value })
        {
            return document.WithSyntaxRoot(root.ReplaceNode(value, (test ?? Off()).WithTriviaFrom(value)));
        }

        if (FieldsWithoutBody(node) is { } fields)
        {
            return document.WithSyntaxRoot(root.ReplaceNode(node, fields.WithTriviaFrom(node)));
        }

        var call = SwitchOf(node)!;
        if (test is null && call.ArgumentList.Arguments.Count == 0)
        {
            return document.WithSyntaxRoot(Calls.Remove(root, call));
        }

        var arguments = SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(test ?? Off())));
        return document.WithSyntaxRoot(root.ReplaceNode(call.ArgumentList, arguments.WithTriviaFrom(call.ArgumentList)));
    }

    private static ExpressionSyntax? TestIn(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(EnvironmentInScope.IsDevelopment, out var test) ? SyntaxFactory.ParseExpression(test!) : null;

    private static LiteralExpressionSyntax Off() => SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression);

    private static InvocationExpressionSyntax? SwitchOf(SyntaxNode node) =>
        node is SimpleNameSyntax { Identifier.ValueText: "EnableSensitiveDataLogging" or "EnableDetailedErrors" or "EnableParameterLogging" } ? Calls.Of(node) : null;

    private static ExpressionSyntax? FieldsWithoutBody(SyntaxNode node)
    {
        if (node is not MemberAccessExpressionSyntax { Expression: var type, Name.Identifier.ValueText: var field }
            || !type.ToString().EndsWith("HttpLoggingFields", StringComparison.Ordinal))
        {
            return null;
        }

        return field switch
        {
            "Request" or "Response" => SyntaxFactory.ParseExpression($"{type}.{field}PropertiesAndHeaders"),
            "All" => SyntaxFactory.ParseExpression($"{type}.RequestPropertiesAndHeaders | {type}.ResponsePropertiesAndHeaders"),
            _ => null,
        };
    }
}

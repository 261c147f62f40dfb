using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1002 where a fixed program gets a command line: each argument is handed over by itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UntrustedCommandFix()
    : NodeFix("TDS1002", new Text("Pass each argument by itself", "引数を一つずつ渡す"))
{
    private const string Arguments = "Arguments";

    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        node is ExpressionSyntax line
        && ProgramOf(line) is LiteralExpressionSyntax { Token.Value: string program } && !Shell.Is(program)
        && CommandLineWords.Of(line, _ => true).Count > 0;

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var line = (ExpressionSyntax)node;
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var words = CommandLineWords.Of(line, value => model!.GetTypeInfo(value, cancellationToken).Type?.SpecialType == SpecialType.System_String);
        var list = string.Join(", ", words.Select(word => word.ToString()));
        if (line.Parent is AssignmentExpressionSyntax assignment)
        {
            // The members of an initializer may only be filled, which is what this notation does.
            var filled = SyntaxFactory.ParseExpression($"new X {{ ArgumentList = {{ {list} }} }}");
            var member = ((ObjectCreationExpressionSyntax)filled).Initializer!.Expressions[0];
            return await ReplaceAsync(document, assignment, member.WithTriviaFrom(assignment), cancellationToken).ConfigureAwait(false);
        }

        return await ReplaceAsync(document, line, SyntaxFactory.ParseExpression($"[{list}]").WithTriviaFrom(line), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The program of <c>Process.Start("x", line)</c>, <c>new ProcessStartInfo("x", line)</c> and <c>{ Arguments = line }</c>; null for other shapes.</summary>
    private static ExpressionSyntax? ProgramOf(ExpressionSyntax line) => line.Parent switch
    {
        ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax { Arguments: [{ NameColon: null } program, var second] } list } given
            when second == given && list.Parent is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax { Initializer: null } => program.Expression,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: Arguments }, Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } initializer } =>
            creation.ArgumentList?.Arguments is [var only] ? only.Expression : FileNameIn(initializer),
        _ => null,
    };

    private static ExpressionSyntax? FileNameIn(InitializerExpressionSyntax initializer) =>
        initializer.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(assignment => assignment.Left.ToString() == "FileName")?.Right;
}

using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.OnceOnly;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.OnceOnly;

/// <summary>Mends TDS4009: adds the missing arms of a switch, and puts a statement that reads Value behind TryGetValue.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class EvidenceWithoutItsStateFix()
    : NodeFix("TDS4009", new Text("Handle the states without a value", "値がない場合を扱う"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        StatesIn(diagnostic).Count > 0 ? SwitchOf(node) is not null : StatementOf(node) is not null;

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var states = StatesIn(diagnostic);
        if (states.Count == 0)
        {
            var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            var use = ValueOf(node)!;
            var statement = StatementOf(node)!;
            return await ReplaceAsync(document, statement, Guarded(statement, use, model!), cancellationToken).ConfigureAwait(false);
        }

        var choice = SwitchOf(node)!;
        SyntaxNode mended = choice is SwitchStatementSyntax statements
            ? statements.AddSections(SyntaxFactory.SwitchSection(
                [.. states.Select(state => SyntaxFactory.CaseSwitchLabel(SyntaxFactory.ParseExpression(PrefixOf(choice) + state)))],
                [SyntaxFactory.ParseStatement("throw new System.NotImplementedException();")]))
            : With((SwitchExpressionSyntax)choice, states);
        return await ReplaceAsync(document, choice, mended.WithAdditionalAnnotations(Formatter.Annotation), cancellationToken).ConfigureAwait(false);
    }

    private static SwitchExpressionSyntax With(SwitchExpressionSyntax choice, List<string> states)
    {
        var text = string.Join(" or ", states.Select(state => PrefixOf(choice) + state));
        var arm = SyntaxFactory.SwitchExpressionArm(
            Pattern(text), SyntaxFactory.ParseExpression("throw new System.NotImplementedException()"));
        var last = choice.Arms.Last();
        arm = arm.WithLeadingTrivia(last.GetLeadingTrivia());
        return choice.Arms.SeparatorCount == choice.Arms.Count
            ? choice.WithArms(SyntaxFactory.SeparatedList<SwitchExpressionArmSyntax>([.. choice.Arms.GetWithSeparators(), arm, choice.Arms.GetSeparator(choice.Arms.SeparatorCount - 1)]))
            : choice.WithArms(choice.Arms.Replace(last, last.WithoutTrailingTrivia()).Add(arm.WithTrailingTrivia(last.GetTrailingTrivia())));
    }

    private static PatternSyntax Pattern(string text) =>
        ((IsPatternExpressionSyntax)SyntaxFactory.ParseExpression("x is (" + text + ")")).Pattern is ParenthesizedPatternSyntax inner ? inner.Pattern : throw new InvalidOperationException();

    /// <summary>How the arms that are there name the enumeration: <c>AttestationState.</c> or nothing.</summary>
    private static string PrefixOf(SyntaxNode choice)
    {
        var named = choice.DescendantNodes().OfType<MemberAccessExpressionSyntax>().FirstOrDefault(access => access.Name.Identifier.ValueText is "Available" or "NotHeld" or "Unavailable" or "Withheld" or "NotApplicable");
        return named is null ? "" : named.Expression + ".";
    }

    private static IfStatementSyntax Guarded(ExpressionStatementSyntax statement, MemberAccessExpressionSyntax use, SemanticModel model)
    {
        var receiver = use.Expression.WithoutTrivia();
        var name = FreeName(receiver, model, statement.SpanStart);
        var uses = statement.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Where(access => access.ToString() == use.ToString()).ToList();
        var inner = statement.ReplaceNodes(uses, (old, _) => SyntaxFactory.IdentifierName(name).WithTriviaFrom(old)).WithoutTrivia();
        return SyntaxFactory.IfStatement(
                SyntaxFactory.ParseExpression($"{receiver}.TryGetValue(out var {name})"),
                SyntaxFactory.Block(inner))
            .WithTriviaFrom(statement)
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static string FreeName(ExpressionSyntax receiver, SemanticModel model, int position)
    {
        var last = receiver is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : receiver.ToString();
        var name = char.ToLowerInvariant(last[0]) + last.Substring(1);
        var free = name;
        for (var number = 1; SyntaxFacts.GetKeywordKind(free) != SyntaxKind.None || !model.LookupSymbols(position, name: free).IsEmpty; number++)
        {
            free = name + "Value" + (number == 1 ? "" : number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return free;
    }

    /// <summary>The statement around a use, when it declares nothing that later code needs and what it asks has no effect of its own.</summary>
    private static ExpressionStatementSyntax? StatementOf(SyntaxNode node) =>
        ValueOf(node) is { } use && IsPlain(use.Expression)
        && use.FirstAncestorOrSelf<ExpressionStatementSyntax>() is { Parent: BlockSyntax or GlobalStatementSyntax } statement
        && !use.Ancestors().TakeWhile(around => around != statement).Any(around => around is AnonymousFunctionExpressionSyntax)
        && !statement.DescendantNodes().Any(inside => inside is DeclarationExpressionSyntax or SingleVariableDesignationSyntax)
            ? statement
            : null;

    private static MemberAccessExpressionSyntax? ValueOf(SyntaxNode node) => node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" } use ? use : null;

    private static bool IsPlain(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax access => IsPlain(access.Expression),
        _ => false,
    };

    private static SyntaxNode? SwitchOf(SyntaxNode node) => node.AncestorsAndSelf().FirstOrDefault(around => around is SwitchStatementSyntax or SwitchExpressionSyntax);

    private static List<string> StatesIn(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(EvidenceWithoutItsState.StatesKey, out var states) && states is { Length: > 0 } ? [.. states.Split(',')] : [];
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>
/// A loop over the characters of a text that leaves at the first one that is not on a list:
/// <c>foreach (var c in code) { if (!char.IsAsciiDigit(c)) return BadRequest(); }</c>. Behind it the text is what the list allows.
/// </summary>
internal static class CharacterLoop
{
    /// <summary>The loop that the compiler makes a step of an enumerator for, when the items are characters.</summary>
    public static ForEachStatementSyntax? Around(IInvocationOperation step) =>
        step.IsImplicit && step.TargetMethod.ContainingType is { } enumerator
        && (enumerator.Name == "CharEnumerator" || enumerator.GetMembers("Current").OfType<IPropertySymbol>().Any(current => current.Type.SpecialType == SpecialType.System_Char))
        && step.Syntax.FirstAncestorOrSelf<ForEachStatementSyntax>() is { } loop && loop.Expression.Span.Contains(step.Syntax.Span)
            ? loop
            : null;

    public static bool LetsThroughOnlySome(ForEachStatementSyntax loop) =>
        (loop.Statement is BlockSyntax { Statements: [var first, ..] } ? first : loop.Statement) is IfStatementSyntax refusal
        && Leaves(refusal.Statement) && IsOutsideOfList(refusal.Condition, loop.Identifier.ValueText);

    private static bool Leaves(StatementSyntax statement) =>
        (statement is BlockSyntax { Statements: [.., var last] } ? last : statement) is ReturnStatementSyntax or ThrowStatementSyntax;

    /// <summary>A condition that holds for every character that is not named by it.</summary>
    private static bool IsOutsideOfList(ExpressionSyntax condition, string name) =>
        condition switch
        {
            ParenthesizedExpressionSyntax inner => IsOutsideOfList(inner.Expression, name),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => Mentions(not, name),
            IsPatternExpressionSyntax { Expression: IdentifierNameSyntax asked, Pattern: UnaryPatternSyntax } => asked.Identifier.ValueText == name,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } other => Mentions(other, name),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => IsOutsideOfList(both.Left, name) && IsOutsideOfList(both.Right, name),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either => IsOutsideOfList(either.Left, name) || IsOutsideOfList(either.Right, name),
            _ => false,
        };

    private static bool Mentions(ExpressionSyntax expression, string name) =>
        expression.DescendantNodes().OfType<IdentifierNameSyntax>().Any(identifier => identifier.Identifier.ValueText == name);
}

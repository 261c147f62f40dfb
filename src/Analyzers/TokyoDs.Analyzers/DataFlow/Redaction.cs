using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>What the project itself calls masked, hashed or encrypted: <c>Mask(phone)</c>, <c>email.Redacted()</c>, <c>var hashedEmail = …</c>.</summary>
internal static class Redaction
{
    private static readonly string[] Words =
        ["mask", "redact", "anonym", "pseudonym", "hash", "encrypt", "cipher", "obfuscat", "scrub", "protected", "protect", "fingerprint"];

    private static readonly string[] Japanese = ["マスク", "伏せ", "匿名", "仮名", "暗号", "ハッシュ", "秘匿"];

    public static bool IsNamedIn(string identifier) =>
        IdentifierWords.Of(identifier).Words.Any(word =>
            word[0] < 0x80 ? Words.Any(start => word.StartsWith(start, StringComparison.Ordinal)) : Japanese.Any(word.Contains));

    /// <summary>Whether a value went through such a method, or into a variable of such a name, on its way.</summary>
    public static bool IsOn(FlowFinding finding) => finding.Path.Steps.Any(step => NamesAround(step, finding.Hit.Syntax).Any(IsNamedIn));

    private static IEnumerable<string> NamesAround(SyntaxNode step, SyntaxNode sink)
    {
        for (var node = step;
            node is not null and not StatementSyntax and not MemberDeclarationSyntax and not AnonymousFunctionExpressionSyntax && node != sink;
            node = node.Parent)
        {
            switch (node)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member }:
                    yield return member.Name.Identifier.ValueText;
                    break;
                case InvocationExpressionSyntax { Expression: SimpleNameSyntax name }:
                    yield return name.Identifier.ValueText;
                    break;
                case VariableDeclaratorSyntax variable:
                    yield return variable.Identifier.ValueText;
                    break;
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax target }:
                    yield return target.Identifier.ValueText;
                    break;
            }
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The identifiers that stand in a piece of code, for rules that stay silent where code speaks of a matter at all.</summary>
internal static class WrittenNames
{
    /// <summary>Every identifier outside of attributes, once.</summary>
    public static HashSet<string> In(SyntaxNode code) =>
        new(code.DescendantTokens(node => node is not AttributeListSyntax).Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText), StringComparer.Ordinal);

    /// <summary>Whether an identifier contains one of the words, in whatever case.</summary>
    public static bool Speak(SyntaxNode code, params string[] words) => In(code).Any(name => Speaks(name, words));

    public static bool Speaks(string name, params string[] words) =>
        words.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The code of a handler and of the methods of its own class that it calls by their simple name.</summary>
    public static IEnumerable<SyntaxNode> WithOwnCalls(IMethodSymbol method, CancellationToken cancellation)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var code = reference.GetSyntax(cancellation);
            yield return code;
            var called = new HashSet<string>(
                code.DescendantNodes().OfType<InvocationExpressionSyntax>()
                    .Select(call => call.Expression is IdentifierNameSyntax simple ? simple.Identifier.ValueText
                        : call.Expression is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } own ? own.Name.Identifier.ValueText
                        : "")
                    .Where(name => name.Length > 0),
                StringComparer.Ordinal);
            for (var type = called.Count == 0 ? null : method.ContainingType; type is not null; type = type.BaseType)
            {
                foreach (var declaration in called.SelectMany(name => type.GetMembers(name)).SelectMany(member => member.DeclaringSyntaxReferences))
                {
                    yield return declaration.GetSyntax(cancellation);
                }
            }
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Whether the service classes of a project keep the audit record themselves: some method saves and writes one.</summary>
internal sealed class AuditedServices(bool any)
{
    private static readonly string[] Saves = ["SaveChanges", "SaveChangesAsync", "ExecuteUpdate", "ExecuteUpdateAsync"];

    private static readonly string[] Audits = ["audit", "監査", "証跡", "操作ログ"];

    public bool Any { get; } = any;

    public static AuditedServices Of(Compilation compilation) => new(compilation.SyntaxTrees
        .Where(tree => tree.GetText().ToString() is var text && Saves.Any(text.Contains) && Audits.Any(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0))
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
        .Any(method => !method.Modifiers.Any(SyntaxKind.OverrideKeyword)
            && WrittenNames.In(method) is var names && Saves.Any(names.Contains)
            && method.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => WrittenNames.Speaks(call.Expression.ToString(), Audits))));
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.Tests;

/// <summary>The hosts that one rule needs, with no other rule in them.</summary>
internal static class RuleHosts
{
    public static DiagnosticAnalyzer[] Of(string id)
    {
        var code = RuleSet.Code.Where(rule => rule.Rule.Id == id).ToImmutableArray();
        var files = RuleSet.Files.Where(rule => rule.Rule.Id == id).ToImmutableArray();
        DiagnosticAnalyzer[] hosts =
        [
            .. code.IsEmpty ? [] : new DiagnosticAnalyzer[] { new CodeAnalyzer(code) },
            .. files.IsEmpty ? [] : new DiagnosticAnalyzer[] { new FileAnalyzer(files) },
        ];
        return hosts.Length > 0 ? hosts : throw new InvalidOperationException($"There is no rule {id}.");
    }
}

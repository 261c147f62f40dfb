using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Process;

namespace TokyoDs.Analyzers.Tests;

/// <summary>The hosts that one rule needs, with no other rule in them.</summary>
internal static class RuleHosts
{
    public static DiagnosticAnalyzer[] Of(string id)
    {
        var code = RuleSet.Code.Where(rule => rule.Rule.Id == id).ToImmutableArray();
        var files = RuleSet.Files.Where(rule => rule.Rule.Id == id).ToImmutableArray();
        var markup = RuleSet.Markup.Where(rule => rule.Rule.Id == id).ToImmutableArray();
        var checksSuppressions = id == SuppressionWithoutReason.Shared.Id;
        DiagnosticAnalyzer[] hosts =
        [
            .. code.IsEmpty ? [] : new DiagnosticAnalyzer[] { new CodeAnalyzer(code) },
            .. files.IsEmpty ? [] : new DiagnosticAnalyzer[] { new FileAnalyzer(files) },
            .. markup.IsEmpty && !checksSuppressions ? [] : new DiagnosticAnalyzer[] { new MarkupAnalyzer(markup, checksSuppressions) },
        ];
        return hosts.Length > 0 ? hosts : throw new InvalidOperationException($"There is no rule {id}.");
    }
}

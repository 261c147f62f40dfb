using System.Collections.Frozen;
using Microsoft.CodeAnalysis.CodeFixes;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.Docs;

/// <summary>What tables say about a rule.</summary>
internal static class RuleFacts
{
    private static readonly FrozenSet<string> Fixable = typeof(NodeFix).Assembly.GetTypes()
        .Where(type => typeof(CodeFixProvider).IsAssignableFrom(type) && !type.IsAbstract)
        .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds)
        .ToFrozenSet();

    public static bool HasFix(string id) => Fixable.Contains(id);

    public static string Severity(Rule rule) => rule.OptIn
        ? "オフ / off"
        : rule.OnPremises.Severity() switch
        {
            Microsoft.CodeAnalysis.DiagnosticSeverity.Warning => "警告 / warning",
            null => "オフ / off",
            _ => "提案 / suggestion",
        };

    public static string Sign(Mark mark) => mark switch
    {
        Mark.Required => "◎",
        Mark.Recommended => "〇",
        Mark.Decide => "※",
        _ => "―",
    };
}

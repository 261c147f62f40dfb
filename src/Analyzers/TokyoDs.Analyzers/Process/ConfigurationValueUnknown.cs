using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Process;

/// <summary>TDS5003: a setting of ours with a value that nobody understands.</summary>
internal sealed class ConfigurationValueUnknown : CodeRule
{
    public static readonly Rule Shared = new("TDS5003", Category.Process, Mark.Required)
    {
        Title = new("Use known settings and values", "設定は決められた名前と値で書く"),
        Message = new("'{0} = {1}' has no effect; allowed: {2}", "'{0} = {1}' は効きません。使えるのは {2} です。"),
        Why = new(
            "A misspelt setting silently falls back to its default, and a service is checked against less than its owner believes.",
            "設定を書き間違えると黙って既定値に戻り、思っているより緩い検査のまま納品されてしまいます。"),
        Basis = [Basis.Process("config"), Section("4.5"), Article(5)],
        AtCompilationEnd = true,
    };

    public override Rule Rule => Shared;

    public override void Register(CodeRules rules) => rules.OnEnd(CheckProperties);

    private static void CheckProperties(CodeContext<Compilation> context)
    {
        foreach (var key in ConfigurationKey.Properties)
        {
            if (context.Configuration.Property(key.Name) is { } value && !key.Accepts(value))
            {
                context.Report(Location.None, key.Name, value, string.Join(", ", key.Allowed));
            }
        }
    }
}

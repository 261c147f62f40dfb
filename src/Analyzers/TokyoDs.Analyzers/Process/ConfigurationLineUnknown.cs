using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.Process;

/// <summary>TDS5003 in .editorconfig and .globalconfig: a key or value of ours that nobody understands.</summary>
internal sealed class ConfigurationLineUnknown : FileRule
{
    private static readonly string[] Severities = ["none", "silent", "suggestion", "warning", "error", "default"];

    public override Rule Rule => ConfigurationValueUnknown.Shared;

    public override bool Reads(string fileName) => ConfigurationFile.IsOne(fileName);

    public override void Check(FileContext context)
    {
        foreach (var line in ConfigurationFile.Read(context.Text))
        {
            if (line.Key.StartsWith(ConfigurationKey.EditorConfigPrefix, StringComparison.OrdinalIgnoreCase))
            {
                CheckOwnKey(line, context);
            }
            else if (line.Key.StartsWith("dotnet_diagnostic.TDS", StringComparison.OrdinalIgnoreCase))
            {
                CheckSeverity(line, "dotnet_diagnostic.", Severities, context);
            }
        }
    }

    private static void CheckOwnKey(ConfigurationLine line, FileContext context)
    {
        if (line.Key.StartsWith(ConfigurationKey.SeverityPrefix, StringComparison.OrdinalIgnoreCase))
        {
            CheckSeverity(line, ConfigurationKey.SeverityPrefix, ConfigurationKey.Severities, context);
        }
        else if (ConfigurationKey.Options.FirstOrDefault(key => key.Name.Equals(line.Key, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            if (known == ConfigurationKey.DeploymentOption && context.Name == ".editorconfig")
            {
                context.Report(line.KeySpan, line.Key, line.Value, ".globalconfig: " + line.Key + " = " + string.Join(" | ", known.Allowed));
            }
            else if (!known.Accepts(line.Value))
            {
                context.Report(line.ValueSpan, line.Key, line.Value, string.Join(", ", known.Allowed));
            }
            else if (ConfiguredKnowledge.Keys.Contains(known) && ConfiguredKnowledge.Split(line.Value).FirstOrDefault(entry => ConfiguredKnowledge.Parse(entry, default) is null) is { } wrong)
            {
                context.Report(line.ValueSpan, line.Key, wrong, "sql|html:Namespace.Type.Member(parameter), …");
            }
        }
        else if (!line.Key.StartsWith(ConfigurationKey.VocabularyPrefix, StringComparison.OrdinalIgnoreCase))
        {
            var names = ConfigurationKey.Options.Select(key => key.Name)
                .Append(ConfigurationKey.SeverityPrefix + "TDSnnnn").Append(ConfigurationKey.VocabularyPrefix + "<concept>");
            context.Report(line.KeySpan, line.Key, line.Value, string.Join(", ", names));
        }
    }

    private static void CheckSeverity(ConfigurationLine line, string prefix, IEnumerable<string> allowed, FileContext context)
    {
        var id = line.Key.Substring(prefix.Length).Split('.')[0];
        if (!RuleSet.All.Any(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase)))
        {
            context.Report(line.KeySpan, line.Key, line.Value, "TDS1101, …, " + RuleSet.All[RuleSet.All.Length - 1].Id);
        }
        else if (!allowed.Contains(line.Value, StringComparer.OrdinalIgnoreCase))
        {
            context.Report(line.ValueSpan, line.Key, line.Value, string.Join(", ", allowed));
        }
    }
}

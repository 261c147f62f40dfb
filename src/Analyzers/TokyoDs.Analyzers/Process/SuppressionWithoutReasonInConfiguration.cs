using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.Process;

/// <summary>TDS5002 in .editorconfig and .globalconfig: a rule set to none without a comment beside or above it.</summary>
internal sealed class SuppressionWithoutReasonInConfiguration : FileRule
{
    public override Rule Rule => SuppressionWithoutReason.Shared;

    public override bool Reads(string fileName) => ConfigurationFile.IsOne(fileName);

    public override void Check(FileContext context)
    {
        foreach (var line in ConfigurationFile.Read(context.Text))
        {
            if (SwitchedOff(line) is { } what && !SuppressionWithoutReason.IsReason(line.Comment))
            {
                context.Report(line.KeySpan, what, $"{line.Key} = {line.Value} # …");
            }
        }
    }

    /// <summary>The rule or family that a line switches off, or null.</summary>
    private static string? SwitchedOff(ConfigurationLine line)
    {
        if (!line.Value.Equals("none", StringComparison.OrdinalIgnoreCase) && !line.Value.Equals("silent", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        foreach (var (before, after) in (ReadOnlySpan<(string, string)>)
            [("dotnet_diagnostic.", ".severity"), ("dotnet_analyzer_diagnostic.category-", ".severity"), (ConfigurationKey.SeverityPrefix, "")])
        {
            if (line.Key.StartsWith(before, StringComparison.OrdinalIgnoreCase) && line.Key.EndsWith(after, StringComparison.OrdinalIgnoreCase))
            {
                var name = line.Key.Substring(before.Length, line.Key.Length - before.Length - after.Length);
                return name.StartsWith("TDS", StringComparison.OrdinalIgnoreCase) || name.StartsWith("TokyoDs", StringComparison.OrdinalIgnoreCase)
                    ? name
                    : null;
            }
        }

        return null;
    }
}

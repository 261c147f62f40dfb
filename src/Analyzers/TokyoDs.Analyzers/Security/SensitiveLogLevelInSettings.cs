using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1306 in settings files: the most detailed log level for sign-in and requests.</summary>
internal sealed class SensitiveLogLevelInSettings : FileRule
{
    private static readonly char[] Separators = [':'];

    public override Rule Rule => SensitiveDataInDiagnostics.Shared;

    public override bool Reads(string fileName) => SettingsFile.IsKnown(fileName) && !SettingsFile.IsForDevelopment(fileName);

    public override void Check(FileContext context)
    {
        if (context.Configuration.IsTestProject)
        {
            return;
        }

        foreach (var setting in SettingsFile.Read(context.Name, context.Text.ToString()))
        {
            if (!IsMostDetailed(setting.Value) || CategoryOf(setting.Path) is not { } category || !SensitiveLogCategory.Covers(category))
            {
                continue;
            }

            if (SensitiveLogCategory.IsBroad(category))
            {
                context.Suggest(setting.Span, category + " = " + setting.Value);
            }
            else
            {
                context.Report(setting.Span, category + " = " + setting.Value);
            }
        }
    }

    private static bool IsMostDetailed(string value) =>
        value.Equals("Trace", StringComparison.OrdinalIgnoreCase) || value.Equals("Verbose", StringComparison.OrdinalIgnoreCase);

    /// <summary>The category in <c>Logging:LogLevel:…</c>, <c>Logging:Console:LogLevel:…</c> or <c>Serilog:MinimumLevel:Override:…</c>.</summary>
    private static string? CategoryOf(string path)
    {
        var parts = path.Replace("__", ":").Split(Separators);
        var last = parts[parts.Length - 1];
        return parts.Length switch
        {
            >= 3 when IsNamed(parts[0], "Logging") && IsNamed(parts[parts.Length - 2], "LogLevel") => last,
            4 when IsNamed(parts[0], "Serilog") && IsNamed(parts[2], "Override") => last,
            2 or 3 when IsNamed(parts[0], "Serilog") && IsNamed(parts[1], "MinimumLevel") => "Default",
            _ => null,
        };
    }

    private static bool IsNamed(string part, string name) => part.Equals(name, StringComparison.OrdinalIgnoreCase);
}

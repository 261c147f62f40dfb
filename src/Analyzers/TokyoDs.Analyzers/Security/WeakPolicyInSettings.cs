using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1207 in settings files: a Content-Security-Policy that lets in what nobody named.</summary>
internal sealed class WeakPolicyInSettings : FileRule
{
    public override Rule Rule => PagesLeftUnprotected.Description;

    public override bool Reads(string fileName) => SettingsFile.IsKnown(fileName);

    public override void Check(FileContext context)
    {
        if (context.Configuration.IsTestProject || SettingsFile.IsForDevelopment(context.Name))
        {
            return;
        }

        foreach (var setting in SettingsFile.Read(context.Name, context.Text.ToString()))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (setting.Path.IndexOf("Report", StringComparison.OrdinalIgnoreCase) < 0
                && ContentSecurityPolicy.IsCandidate(setting.Value) && ContentSecurityPolicy.WeaknessesOf(setting.Value) is { Count: > 0 } weak)
            {
                context.Report(
                    setting.Span, string.Join(" ", weak.Select(weakness => weakness.Source.Trim('\'')).Distinct()),
                    PagesLeftUnprotected.Advice(weak[0].Directive));
            }
        }
    }
}

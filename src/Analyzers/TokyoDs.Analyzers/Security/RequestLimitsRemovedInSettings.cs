using System.Globalization;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1209 in web.config: <c>maxAllowedContentLength</c> at the largest number IIS takes.</summary>
internal sealed class RequestLimitsRemovedInSettings : FileRule
{
    public override Rule Rule => RequestLimitsRemoved.Description;

    public override bool Reads(string fileName) => fileName.Equals("web.config", StringComparison.OrdinalIgnoreCase);

    public override void Check(FileContext context)
    {
        foreach (var setting in SettingsFile.Read(context.Name, context.Text.ToString()))
        {
            if (setting.Path is "maxAllowedContentLength"
                && long.TryParse(setting.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var size)
                && size is int.MaxValue or >= uint.MaxValue)
            {
                context.Report(setting.Span, setting.Path + " = " + setting.Value, RequestLimitsRemoved.SizeOfRequests);
            }
        }
    }
}

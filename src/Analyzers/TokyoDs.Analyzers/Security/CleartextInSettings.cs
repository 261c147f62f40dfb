using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1113 in settings files: addresses and connection strings that travel without TLS.</summary>
internal sealed class CleartextInSettings : FileRule
{
    public override Rule Rule => CleartextTransport.Description;

    /// <summary>Launch settings only say where a developer's machine listens.</summary>
    public override bool Reads(string fileName) =>
        SettingsFile.IsKnown(fileName) && !fileName.Equals("launchSettings.json", StringComparison.OrdinalIgnoreCase);

    public override void Check(FileContext context)
    {
        if (context.Configuration.IsTestProject)
        {
            return;
        }

        var allowed = context.Configuration.Option(context.File, ConfigurationKey.AllowedCleartextHosts.Name);
        var isForDevelopment = SettingsFile.IsForDevelopment(context.Name);
        foreach (var setting in SettingsFile.Read(context.Name, context.Text.ToString()))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (CleartextUrl.Read(setting.Value, isWhole: true) is { } url)
            {
                if (!url.IsHarmless(allowed) && IsConnectedTo(setting.Path) && !(isForDevelopment && url.IsInternal))
                {
                    Tell(context, setting, url.IsInternal, url.Scheme + "://" + url.Host, url.Scheme + "s://");
                }
            }
            else if (UnprotectedConnection.In(setting.Value) is var (part, instead, host)
                && !CleartextUrl.IsHarmlessHost(host, allowed) && !(isForDevelopment && host.IndexOf('.') < 0))
            {
                Tell(context, setting, false, part, instead);
            }
        }
    }

    /// <summary>The server's own addresses are the matter of the TLS end point in front of it.</summary>
    private static bool IsConnectedTo(string path)
    {
        var name = path.Substring(Math.Max(path.LastIndexOf(':'), path.LastIndexOf("__", StringComparison.Ordinal)) + 1).Trim('_');
        return !path.StartsWith("Kestrel", StringComparison.OrdinalIgnoreCase)
            && !path.EndsWith("urls", StringComparison.OrdinalIgnoreCase)
            && CleartextUrl.IsAddressName(name);
    }

    private static void Tell(FileContext context, Setting setting, bool isDoubtful, params object[] arguments)
    {
        if (isDoubtful)
        {
            context.Suggest(setting.Span, arguments);
        }
        else
        {
            context.Report(setting.Span, arguments);
        }
    }
}

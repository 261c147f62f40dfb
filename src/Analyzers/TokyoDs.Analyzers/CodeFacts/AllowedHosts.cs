using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Whether the service answers only requests for hosts that it names: <c>AllowedHosts</c> in its settings, or host filtering in code.</summary>
internal sealed class AllowedHosts(Configuration configuration)
{
    private readonly Lazy<bool> _areSet = new(() => configuration.AdditionalFiles.Any(NamesHosts));

    public bool AreNamed(KnownTypes types, CancellationToken cancellation) =>
        _areSet.Value || types.Mentions.Has("HostFilteringOptions", cancellation);

    private static bool NamesHosts(AdditionalText file)
    {
        var name = Path.GetFileName(file.Path);
        return name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && SettingsFile.IsKnown(name) && !SettingsFile.IsForDevelopment(name)
            && file.GetText()?.ToString() is { } text
            && text.IndexOf("AllowedHosts", StringComparison.OrdinalIgnoreCase) >= 0
            && SettingsFile.Read(name, text).Any(setting =>
                setting.Path.Equals("AllowedHosts", StringComparison.OrdinalIgnoreCase) && setting.Value.Trim().Length > 0 && !setting.Value.Trim().StartsWith("*", StringComparison.Ordinal));
    }
}

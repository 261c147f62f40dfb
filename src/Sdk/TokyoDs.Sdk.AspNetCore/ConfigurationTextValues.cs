using System.Globalization;
using Microsoft.Extensions.Configuration;
using TokyoDs.Binding;

namespace TokyoDs;

/// <summary>Reads text values from configuration one by one.</summary>
/// <remarks>
/// <c>Get</c> and <c>Bind</c> of the framework read text values as well, by their type converters. Use these methods instead where the framework's
/// source generator for configuration is on (it does not ask type converters and leaves the values at <c>default</c> without a word), and for secrets
/// (the framework shows a text that it cannot read).
/// </remarks>
public static class ConfigurationTextValues
{
    /// <summary>Reads a text value that may be missing.</summary>
    /// <typeparam name="T">The text value.</typeparam>
    /// <param name="configuration">The configuration or a section of it.</param>
    /// <param name="key">The key, such as <c>Office:PostalCode</c>.</param>
    /// <returns>The value, or <see langword="null"/> when the setting is missing or empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configuration"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The text is not in the strict form; the message names the setting and the form.</exception>
    public static T? GetTextValue<T>(this IConfiguration configuration, string key)
        where T : struct, ITextValue<T>
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var text = configuration[key];
        return string.IsNullOrEmpty(text) ? null
            : T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value
            : throw new InvalidOperationException(TextValueMessages.HowToMend(T.Shape, NameOf(configuration, key)));
    }

    /// <summary>Reads a text value that must be there.</summary>
    /// <typeparam name="T">The text value.</typeparam>
    /// <param name="configuration">The configuration or a section of it.</param>
    /// <param name="key">The key, such as <c>Office:PostalCode</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configuration"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The setting is missing, empty or not in the strict form; the message names it and the form.</exception>
    public static T GetRequiredTextValue<T>(this IConfiguration configuration, string key)
        where T : struct, ITextValue<T> =>
        configuration.GetTextValue<T>(key) ?? throw new InvalidOperationException(TextValueMessages.Missing(T.Shape, NameOf(configuration, key)));

    private static string NameOf(IConfiguration configuration, string key) =>
        configuration is IConfigurationSection section ? ConfigurationPath.Combine(section.Path, key) : key;
}

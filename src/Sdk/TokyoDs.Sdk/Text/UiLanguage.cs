using System.Globalization;

namespace TokyoDs.Text;

/// <summary>Asks which language a culture is, by its name: without ICU every culture says that its language is "iv".</summary>
public static class UiLanguage
{
    /// <summary>Whether a culture is Japanese.</summary>
    /// <param name="culture">The culture; the current UI culture by default.</param>
    public static bool IsJapanese(CultureInfo? culture = null) => (culture ?? CultureInfo.CurrentUICulture).Name is "ja" or ['j', 'a', '-', ..];

    /// <summary>Whether a culture is English.</summary>
    /// <param name="culture">The culture; the current UI culture by default.</param>
    public static bool IsEnglish(CultureInfo? culture = null) => (culture ?? CultureInfo.CurrentUICulture).Name is "en" or ['e', 'n', '-', ..];
}

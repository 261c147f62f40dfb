using System.Globalization;

namespace TokyoDs.Text;

/// <summary>A message in both languages; it reads as the UI culture asks.</summary>
internal readonly record struct LocalText(string English, string Japanese)
{
    /// <summary>Reads as a culture asks; the current UI culture by default.</summary>
    public string In(CultureInfo? culture) => UiLanguage.IsJapanese(culture) ? Japanese : English;

    public override string ToString() => In(null);
}

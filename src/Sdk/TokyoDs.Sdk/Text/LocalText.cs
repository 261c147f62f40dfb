using System.Globalization;

namespace TokyoDs.Text;

/// <summary>A message in both languages; it reads as the UI culture asks.</summary>
internal readonly record struct LocalText(string English, string Japanese)
{
    public override string ToString() =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja" ? Japanese : English;
}

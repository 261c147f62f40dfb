using System.Globalization;

namespace TokyoDs.Text;

/// <summary>A message in both languages; it reads as the UI culture asks.</summary>
internal readonly record struct LocalText(string English, string Japanese)
{
    // By name: without ICU every culture says that its language is "iv".
    public override string ToString() =>
        CultureInfo.CurrentUICulture.Name is "ja" or ['j', 'a', '-', ..] ? Japanese : English;
}

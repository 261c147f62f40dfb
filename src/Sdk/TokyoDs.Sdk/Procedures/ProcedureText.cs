using System.Globalization;
using TokyoDs.Text;

namespace TokyoDs.Procedures;

/// <summary>A text for people, in Japanese and in English.</summary>
/// <param name="Japanese">The text in Japanese.</param>
/// <param name="English">The text in English; the Japanese one again where there is none.</param>
public sealed record ProcedureText(string Japanese, string English)
{
    /// <summary>A text that has no English form yet.</summary>
    /// <param name="japanese">The text in Japanese.</param>
    public ProcedureText(string japanese)
        : this(japanese, japanese)
    {
    }

    /// <summary>Reads as a culture asks.</summary>
    /// <param name="culture">The culture; <see langword="null"/> for the current UI culture.</param>
    /// <returns>The text in Japanese for a Japanese culture, else in English.</returns>
    public string In(CultureInfo? culture = null) => UiLanguage.IsJapanese(culture) ? Japanese : English;

    /// <summary>Reads as the UI culture asks.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => In();
}

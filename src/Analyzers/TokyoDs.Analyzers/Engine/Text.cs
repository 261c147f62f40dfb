using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.Engine;

/// <summary>One sentence in English and in Japanese, kept next to the rule that says it.</summary>
/// <remarks>
/// Answers in Japanese for a Japanese culture and for no culture at all (a build machine without a language);
/// in English for every other culture.
/// </remarks>
internal sealed class Text(string en, string ja) : LocalizableString
{
    public string En { get; } = en;

    public string Ja { get; } = ja;

    public string In(IFormatProvider? provider) =>
        provider is CultureInfo { Name: { Length: > 0 } name } && name != "ja" && !name.StartsWith("ja-", StringComparison.Ordinal) ? En : Ja; // without ICU every language is "iv"

    /// <summary>The sentence with its placeholders filled, in both languages.</summary>
    public Text Format(params object[] arguments) => new(
        string.Format(CultureInfo.InvariantCulture, En, arguments), string.Format(CultureInfo.InvariantCulture, Ja, arguments));

    protected override string GetText(IFormatProvider? formatProvider) => In(formatProvider);

    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(En);

    protected override bool AreEqual(object? other) => other is Text text && text.En == En && text.Ja == Ja;
}

using System.Text.RegularExpressions;

namespace TokyoDs.Sdk.Tests.Text;

/// <summary>What one error says in both languages.</summary>
internal sealed record Wording(string English, string Japanese)
{
    private const int Longest = 400;

    /// <summary>Terms that an English text may name in Japanese: official names, eras, and dates as they are written.</summary>
    private static readonly Regex OfficialTerms = new(
        string.Join('|', [@"(明治|大正|昭和|平成|令和)((元|\d+)年(度|(\d+月(\d+日)?)?))?", .. EveryTextValueTests.TextValues.Select(NameOf).OrderByDescending(name => name.Length).Select(Regex.Escape)]));

    /// <summary>Runs something that refuses, once for a reader of each language.</summary>
    public static Wording Of(Action refuse) => new(In("en", refuse), In("ja", refuse));

    /// <summary>Short, in one language each, with the form that is expected and an example of it.</summary>
    public void Judge(string formEnglish, string formJapanese, params string[] terms)
    {
        Assert.InRange(English.Length, 10, Longest);
        Assert.InRange(Japanese.Length, 6, Longest);
        Assert.Contains(formEnglish, English, StringComparison.Ordinal);
        Assert.Contains(formJapanese, Japanese, StringComparison.Ordinal);
        Assert.DoesNotMatch("[ぁ-んァ-ヶ一-龠]", Without(terms, OfficialTerms.Replace(English, "")));
        Assert.Matches("[ぁ-ん]", Japanese);

        // A word with a small letter is one of a program; JIS, CSV and ID are what people say.
        Assert.DoesNotMatch("[A-Za-z][a-z]|[a-z][A-Za-z]", Without(terms, Japanese));
    }

    /// <summary>A place, in the same words everywhere.</summary>
    public void NamesPosition(int position)
    {
        Assert.Contains($"position {position}", English, StringComparison.Ordinal);
        Assert.Matches($@"(^|\D){position} 文字目", Japanese);
    }

    private static string Without(string[] terms, string text) => terms.Aggregate(text, static (rest, term) => rest.Replace(term, "", StringComparison.Ordinal));

    private static string NameOf(Type type) => EveryTextValueTests.ShapeOf(type).NameJapanese.ToString();

    private static string In(string culture, Action refuse)
    {
        using (new UiCulture(culture))
        {
            return Assert.ThrowsAny<Exception>(refuse).Message;
        }
    }
}

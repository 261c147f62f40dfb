namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Language tags (BCP 47) as the <c>lang</c> attribute takes them.</summary>
internal static class LanguageTags
{
    /// <summary>The two-letter languages of the IANA registry, with those it keeps as deprecated.</summary>
    private static readonly HashSet<string> TwoLetters = new(
        ("aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu "
            + "fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg "
            + "ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn "
            + "no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta "
            + "te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// What stands where the language belongs: names, countries, and three-letter codes that the registry replaces by two letters.
    /// A country whose code is a language of its own (<c>kr</c> Kanuri, <c>tw</c> Twi) cannot be told apart.
    /// </summary>
    private static readonly Dictionary<string, string> Mistaken = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jp"] = "ja", ["jpn"] = "ja", ["japanese"] = "ja", ["japan"] = "ja", ["日本語"] = "ja",
        ["us"] = "en", ["gb"] = "en", ["eng"] = "en", ["english"] = "en",
        ["cn"] = "zh", ["zho"] = "zh", ["chi"] = "zh", ["chinese"] = "zh", ["kor"] = "ko", ["korean"] = "ko",
        ["fra"] = "fr", ["fre"] = "fr", ["deu"] = "de", ["ger"] = "de", ["spa"] = "es", ["por"] = "pt", ["rus"] = "ru",
        ["vie"] = "vi", ["vn"] = "vi", ["tha"] = "th", ["ind"] = "id", ["nep"] = "ne", ["np"] = "ne", ["mya"] = "my", ["bur"] = "my",
    };

    /// <summary>Whether the tag is well formed and begins with a language; an unlisted three-letter code is believed.</summary>
    public static bool IsValid(string tag)
    {
        var parts = tag.Split('-');
        if (parts.Any(part => part.Length is 0 or > 8 || !part.All(IsLetterOrDigit)))
        {
            return false;
        }

        var language = parts[0];
        return language.Length switch
        {
            1 => language is "x" or "X" or "i" or "I" && parts.Length > 1,
            2 => TwoLetters.Contains(language),
            3 => language.All(IsLetter) && !Mistaken.ContainsKey(language),
            _ => false,
        };
    }

    /// <summary>The tag that was meant, or null when nobody can tell.</summary>
    public static string? Meant(string tag)
    {
        var parts = tag.Trim().Split('-', '_', ' ');
        var language = Mistaken.TryGetValue(parts[0], out var meant) ? meant : parts[0];
        var mended = parts.Length == 2 && parts[1].Length == 2
            ? language + "-" + parts[1].ToUpperInvariant()
            : language;
        return IsValid(mended) ? mended : null;
    }

    private static bool IsLetter(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    private static bool IsLetterOrDigit(char character) => IsLetter(character) || character is >= '0' and <= '9';
}

namespace TokyoDs.Analyzers.Markup;

/// <summary>What HTML says of its elements, as far as reading a file needs it.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Voids = Set(
        "area base br col command embed hr img input keygen link meta param source track wbr");

    private static readonly HashSet<string> OptionalEnds = Set(
        "li p option optgroup tr td th dt dd thead tbody tfoot rt rp colgroup html head body");

    private static readonly HashSet<string> Blocks = Set(
        "address article aside blockquote details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
        + "header hgroup hr main menu nav ol p pre section table ul");

    private static readonly HashSet<string> TextBreaks = Set("br li td th tr dt dd option legend caption summary label");

    private static readonly HashSet<string> Unseen = Set("script style template noscript title head");

    private static readonly HashSet<string> Inert = Set("template script noscript");

    private static readonly HashSet<string> Known = Set(
        "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br "
        + "button canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div "
        + "dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr "
        + "html i iframe img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem "
        + "meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress "
        + "q rb rp rt rtc ruby s samp script search section select selectedcontent slot small source span strike strong style "
        + "sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp");

    private static readonly HashSet<string> Transparents = Set("environment cache distributed-cache");

    private static readonly Dictionary<string, HashSet<string>> ClosedBy = Closings();

    public static bool IsVoid(string name) => Voids.Contains(name);

    public static bool IsKnown(string name) => Known.Contains(name);

    /// <summary>Whether the end tag may be left out without an error.</summary>
    public static bool HasOptionalEnd(string name) => OptionalEnds.Contains(name);

    /// <summary>Whether a start tag <paramref name="next"/> ends an open <paramref name="open"/> that has no end tag.</summary>
    public static bool Closes(string next, string open) => ClosedBy.TryGetValue(open, out var names) && names.Contains(next);

    /// <summary>Whether a reader hears a pause around it, so that words before and after do not run together.</summary>
    public static bool SeparatesText(string name) => Blocks.Contains(name) || TextBreaks.Contains(name);

    /// <summary>Whether its text is never shown as text of the page.</summary>
    public static bool HidesText(string name) => Unseen.Contains(name);

    /// <summary>Whether what is inside is not on the page.</summary>
    public static bool IsInert(string name) => Inert.Contains(name);

    /// <summary>Tag helpers that render their content in place, without an element of their own.</summary>
    public static bool IsTransparentTagHelper(string name) => Transparents.Contains(name);

    private static Dictionary<string, HashSet<string>> Closings()
    {
        var closings = new Dictionary<string, HashSet<string>>(StringComparer.OrdinalIgnoreCase)
        {
            ["li"] = Set("li"),
            ["dt"] = Set("dt dd"),
            ["dd"] = Set("dt dd"),
            ["option"] = Set("option optgroup"),
            ["optgroup"] = Set("optgroup"),
            ["td"] = Set("td th tr tbody thead tfoot"),
            ["th"] = Set("td th tr tbody thead tfoot"),
            ["tr"] = Set("tr tbody thead tfoot"),
            ["thead"] = Set("tbody tfoot"),
            ["tbody"] = Set("tbody tfoot"),
            ["colgroup"] = Set("thead tbody tfoot tr"),
            ["rt"] = Set("rt rp"),
            ["rp"] = Set("rt rp"),
            ["head"] = Set("body"),
            ["p"] = Blocks,
        };
        return closings;
    }

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.OrdinalIgnoreCase);
}

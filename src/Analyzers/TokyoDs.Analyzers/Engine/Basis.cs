namespace TokyoDs.Analyzers.Engine;

/// <summary>A guideline item that a rule rests on: the tag that reports carry and the short name that messages show.</summary>
/// <param name="Tag">The custom tag of the descriptor, such as <c>TDS-SEC-3.4</c> or <c>CWE-614</c>.</param>
/// <param name="Reference">How a message names the item, or null when the tag is for tools only.</param>
internal sealed record Basis(string Tag, Text? Reference = null)
{
    /// <summary>A section of the Tokyo security checklist, <c>2.1</c> to <c>5.1</c>.</summary>
    public static Basis Section(string number) =>
        new("TDS-SEC-" + number, new Text("Tokyo security " + number, "都セキュリティ " + number));

    /// <summary>A step of the data life cycle of the Tokyo data-utilisation guideline, 1 (design) to 9 (disposal).</summary>
    public static Basis DataStep(int step) =>
        new("TDS-DATA-" + step, new Text("Tokyo data step " + step, "都データ工程 " + step));

    /// <summary>A phase of the Tokyo service-design guideline.</summary>
    public static Basis ServiceDesign(string phase) =>
        new("TDS-UX-" + phase, new Text("Tokyo service design", "都サービスデザイン"));

    /// <summary>One of the ten articles of the Tokyo code of conduct.</summary>
    public static Basis Article(int number) => new("article-" + number);

    public static Basis Cwe(int number) => new("CWE-" + number);

    /// <summary>An item of the IPA checklist "How to secure your website", such as <c>4-(iii)</c>.</summary>
    public static Basis Ipa(string item) => new("IPA-" + item, new Text("IPA " + item, "IPA " + item));

    public static Basis Asvs(string requirement) => new("ASVS-" + requirement);

    /// <summary>A part of the Government Interoperability Framework, such as <c>441</c> (date and time).</summary>
    public static Basis Gif(string part) => new("GIF-" + part, new Text("GIF " + part, "GIF " + part));

    public static Basis Wcag(string criterion) => new("WCAG-" + criterion);

    /// <summary>A success criterion of JIS X 8341-3:2016.</summary>
    public static Basis Jis(string criterion) => new("JIS-" + criterion, new Text("JIS " + criterion, "JIS " + criterion));

    public static Basis Data(string key) => new("data:" + key);

    public static Basis OnceOnly(string key) => new("once-only:" + key, new Text("Once-only", "ワンスオンリー"));

    public static Basis Process(string key) => new("process:" + key);
}

using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Registries;

/// <summary>The kind of a corporation (法人種別) in the corporate number registry: three digits.</summary>
/// <remarks>
/// <para><c>default</c> is no code and prints as an empty text.</para>
/// <para>The Japanese names are those of the registry and of GIF 438-1 (LegalEntityKindCodeList); the English ones are ours.</para>
/// <para>Formats: none or <c>G</c>, the code.</para>
/// <para>Standard: 国税庁法人番号システム Web-API, item kind.</para>
/// </remarks>
[GeneratedTextValue("a corporate kind")]
[JsonConverter(typeof(TextValueJsonConverter<CorporateKind>))]
[TypeConverter(typeof(TextValueTypeConverter<CorporateKind>))]
[DebuggerDisplay("{Code,nq} {NameJapanese,nq}")]
public readonly partial struct CorporateKind : ICodeCore<CorporateKind>, ICodeValue<CorporateKind>
{
    /// <summary>The regular expression of the data form.</summary>
    public const string JsonPattern = "^(101|201|30[1-5]|399|401|499)$";

    /// <summary>State body (国の機関).</summary>
    public static CorporateKind StateBody => new(1);

    /// <summary>Local government (地方公共団体).</summary>
    public static CorporateKind LocalGovernment => new(2);

    /// <summary>Stock company (株式会社).</summary>
    public static CorporateKind StockCompany => new(3);

    /// <summary>Limited company of the former law (有限会社).</summary>
    public static CorporateKind LimitedCompany => new(4);

    /// <summary>General partnership company (合名会社).</summary>
    public static CorporateKind GeneralPartnershipCompany => new(5);

    /// <summary>Limited partnership company (合資会社).</summary>
    public static CorporateKind LimitedPartnershipCompany => new(6);

    /// <summary>Limited liability company (合同会社).</summary>
    public static CorporateKind LimitedLiabilityCompany => new(7);

    /// <summary>Other registered corporation (その他の設立登記法人).</summary>
    public static CorporateKind OtherRegisteredCorporation => new(8);

    /// <summary>Foreign company or the like (外国会社等).</summary>
    public static CorporateKind ForeignCompany => new(9);

    /// <summary>Other (その他).</summary>
    public static CorporateKind Other => new(10);

    static CodeTable ICodeCore<CorporateKind>.GetTable() => Codes;

    private static readonly CodeTable Codes = new(
        "corporate-kind", JsonPattern, new("corporate kind", "法人種別"),
        new("101", "国の機関", "State body"),
        new("201", "地方公共団体", "Local government"),
        new("301", "株式会社", "Stock company"),
        new("302", "有限会社", "Limited company of the former law"),
        new("303", "合名会社", "General partnership company"),
        new("304", "合資会社", "Limited partnership company"),
        new("305", "合同会社", "Limited liability company"),
        new("399", "その他の設立登記法人", "Other registered corporation"),
        new("401", "外国会社等", "Foreign company or the like"),
        new("499", "その他", "Other"));

    int ITextCore<CorporateKind>.Write(Span<char> buffer, ReadOnlySpan<char> format) => CodeText.Write(this, buffer, format);
}

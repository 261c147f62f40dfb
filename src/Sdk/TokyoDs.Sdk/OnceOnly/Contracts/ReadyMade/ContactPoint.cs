using System.ComponentModel.DataAnnotations;
using TokyoDs.Places;

namespace TokyoDs.OnceOnly.Contracts;

/// <summary>How to reach somebody (連絡先).</summary>
/// <remarks>
/// <para>Derive from it to adopt it: the derived record declares its own <c>[OnceOnlyContract]</c> with owner, <c>[LegalBasis]</c>, <c>[Purpose]</c> and <c>[Retention]</c>, which are the adopter's and not stated here.</para>
/// <para>Standard: GIF DS-432, core model 連絡先; the names of the items are GIF's.</para>
/// </remarks>
[OnceOnlyContract("tokyods.contact", 1, 0)]
[Display(Name = "連絡先"), EnglishText("Contact point")]
public record ContactPoint
{
    /// <summary>Name of the contact point (連絡先名称).</summary>
    [Concept("連絡先.連絡先名称"), Display(Name = "連絡先名称"), EnglishText("Name of the contact point"), Example("デジタルエージェンシー")]
    public string? ContactPointName { get; init; }

    /// <summary>Purpose of the contact point (連絡先用途).</summary>
    [Concept("連絡先.連絡先用途"), Display(Name = "連絡先用途"), EnglishText("Purpose of the contact point")]
    public string? ContactPointPurpose { get; init; }

    /// <summary>Telephone numbers (連絡先電話番号).</summary>
    [Concept("連絡先.連絡先電話番号"), Display(Name = "連絡先電話番号"), EnglishText("Telephone numbers")]
    public IReadOnlyList<JapanesePhoneNumber> ContactPointPhoneNumber { get; init; } = [];

    /// <summary>E-mail addresses (連絡先メールアドレス).</summary>
    [Concept("連絡先.連絡先メールアドレス"), Display(Name = "連絡先メールアドレス"), EnglishText("E-mail addresses")]
    public IReadOnlyList<string> ContactPointEmailAddress { get; init; } = [];

    /// <summary>Web page (連絡先URL).</summary>
    [Concept("連絡先.連絡先URL"), Display(Name = "連絡先URL"), EnglishText("Web page")]
    public Uri? ContactPointUrl { get; init; }

    /// <summary>Social media (連絡先SNS).</summary>
    [Concept("連絡先.連絡先SNS"), Display(Name = "連絡先SNS"), EnglishText("Social media")]
    public IReadOnlyList<string> ContactPointSocialMedia { get; init; } = [];

    /// <summary>Address (連絡先住所).</summary>
    [Concept("連絡先.連絡先住所"), Display(Name = "連絡先住所"), EnglishText("Address")]
    public JapaneseAddress? ContactPointAddress { get; init; }

    /// <summary>Remark (連絡先備考).</summary>
    [Concept("連絡先.連絡先備考"), Display(Name = "連絡先備考"), EnglishText("Remark")]
    public string? ContactPointRemark { get; init; }

    /// <summary>Says what it is, and nothing of it.</summary>
    /// <returns>A text without data.</returns>
    public sealed override string ToString() => GetType().Name;
}

using System.ComponentModel;
using TokyoDs.OnceOnly;
using TokyoDs.Registries;

namespace OnceOnlyDemo;

/// <summary>What the licence register hands to other bureaus about the holder of a business licence.</summary>
[OnceOnlyContract("jp.lg.metro.tokyo.demo.business-licence", 1, 0, Owner = "保健医療局")]
[LegalBasis("本人の同意")]
[Purpose("補助金の申請者が営業許可を受けた事業者であることの確認")]
[Retention(12)]
[Description("営業許可")]
public sealed record BusinessLicence
{
    /// <summary>Whom the licence was given to.</summary>
    [SubjectKey, Concept("法人.法人番号"), Description("法人番号")]
    public required CorporateNumber CorporateNumber { get; init; }

    /// <summary>The name of the corporation as registered.</summary>
    [Concept("法人.商号"), Description("商号または名称")]
    public required Attested<string> TradeName { get; init; }

    /// <summary>Where the licensed business is.</summary>
    [Concept("事業所.所在地"), Description("営業所の所在地")]
    public required Attested<string> BusinessAddress { get; init; }

    /// <summary>Who answers for the business.</summary>
    [Concept("法人.代表者"), Description("代表者の氏名")]
    public required Attested<string> Representative { get; init; }

    /// <summary>The number of the licence.</summary>
    [Concept("許可.許可番号"), Description("営業許可番号")]
    public required Attested<string> LicenceNumber { get; init; }

    /// <summary>The last day on which the licence is valid.</summary>
    [Concept("許可.有効期限"), Description("営業許可の満了日")]
    public required Attested<DateOnly> LicensedUntil { get; init; }
}

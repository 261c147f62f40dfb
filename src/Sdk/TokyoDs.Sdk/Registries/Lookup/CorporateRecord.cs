using TokyoDs.Places;

namespace TokyoDs.Registries.Lookup;

/// <summary>What the corporate number registry (国税庁法人番号公表サイト) holds on a corporation, at one point of its history.</summary>
/// <remarks>
/// The thirty items of the Web-API. A text that the registry leaves empty is empty here; a date or code that it leaves empty is
/// <see langword="null"/>. Codes that this version does not know are <see langword="null"/> in <see cref="Kind"/> and kept in the others.
/// </remarks>
public sealed record CorporateRecord
{
    /// <summary>The corporate number (法人番号).</summary>
    public required CorporateNumber Number { get; init; }

    /// <summary>The trade name or name (商号又は名称). Characters outside the registry's set are replaced there; see <see cref="NameImageId"/>.</summary>
    public required string Name { get; init; }

    /// <summary>The number of the record in the answer (一連番号); 0 when there is none.</summary>
    public int SequenceNumber { get; init; }

    /// <summary>What happened (処理区分), such as 01 for a new number, 11 for a new name, 21 for a closed register, 71 for a merger.</summary>
    public string ProcessCode { get; init; } = "";

    /// <summary>Whether the record corrects an earlier one (訂正区分).</summary>
    public bool IsCorrection { get; init; }

    /// <summary>When the record was updated (更新年月日).</summary>
    public DateOnly? UpdatedOn { get; init; }

    /// <summary>When the change happened (変更年月日).</summary>
    public DateOnly? ChangedOn { get; init; }

    /// <summary>The image of the name as registered (商号又は名称イメージID); empty when the text is exact.</summary>
    public string NameImageId { get; init; } = "";

    /// <summary>The kind (法人種別).</summary>
    public CorporateKind? Kind { get; init; }

    /// <summary>The prefecture of the seat in Japan.</summary>
    public string PrefectureName { get; init; } = "";

    /// <summary>The municipality of the seat in Japan.</summary>
    public string CityName { get; init; } = "";

    /// <summary>The rest of the address in Japan (丁目番地等).</summary>
    public string StreetNumber { get; init; } = "";

    /// <summary>The image of the address in Japan; empty when the text is exact.</summary>
    public string AddressImageId { get; init; } = "";

    /// <summary>The municipality's code, made of the two and three digits of the registry; <see langword="null"/> without a seat in Japan.</summary>
    public LocalGovernmentCode? City { get; init; }

    /// <summary>The postal code.</summary>
    public PostalCode? PostalCode { get; init; }

    /// <summary>The address outside Japan (国外所在地).</summary>
    public string AddressOutsideJapan { get; init; } = "";

    /// <summary>The image of the address outside Japan; empty when the text is exact.</summary>
    public string AddressOutsideJapanImageId { get; init; } = "";

    /// <summary>When the register was closed (登記記録の閉鎖等年月日).</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Why the register was closed (登記記録の閉鎖等の事由): 01, 11, 21 or 31.</summary>
    public string CloseCauseCode { get; init; } = "";

    /// <summary>The corporation that took this one over (承継先法人番号).</summary>
    public CorporateNumber? Successor { get; init; }

    /// <summary>The change in words (変更事由の詳細).</summary>
    public string ChangeCause { get; init; } = "";

    /// <summary>When the number was assigned (法人番号指定年月日).</summary>
    public DateOnly? AssignedOn { get; init; }

    /// <summary>Whether this is the state of now, not of the past (最新履歴).</summary>
    public bool IsLatest { get; init; } = true;

    /// <summary>The name in English.</summary>
    public string NameEnglish { get; init; } = "";

    /// <summary>The prefecture in English.</summary>
    public string PrefectureEnglish { get; init; } = "";

    /// <summary>The rest of the address in Japan in English.</summary>
    public string CityAndStreetEnglish { get; init; } = "";

    /// <summary>The address outside Japan in English.</summary>
    public string AddressOutsideJapanEnglish { get; init; } = "";

    /// <summary>The reading (フリガナ).</summary>
    public string Furigana { get; init; } = "";

    /// <summary>Whether the registry leaves it out of searches (検索対象除外).</summary>
    public bool IsHiddenFromSearch { get; init; }

    /// <summary>Whether the register was closed.</summary>
    public bool IsClosed => ClosedOn is not null;

    /// <summary>Whether the name as registered has characters that <see cref="Name"/> cannot show.</summary>
    public bool NameDiffersFromRegister => NameImageId.Length > 0;
}

using TokyoDs.Text;

namespace TokyoDs.Places;

/// <summary>An address that was read from free text.</summary>
/// <param name="Address">The items; what could not be told apart is in <see cref="JapaneseAddress.StreetAddress"/>.</param>
/// <param name="Confidence">How sure the division into prefecture, municipality and rest is.</param>
/// <param name="Notes">Why it is not surer, in the order of the text.</param>
public sealed record JapaneseAddressReading(JapaneseAddress Address, AddressConfidence Confidence, IReadOnlyList<AddressNote> Notes);

/// <summary>How sure the division of an address is.</summary>
public enum AddressConfidence
{
    /// <summary>Neither prefecture nor municipality was found.</summary>
    None,

    /// <summary>A part is missing or was guessed by its ending.</summary>
    Low,

    /// <summary>The prefecture is known, and the municipality was told by the pattern of such names.</summary>
    Medium,

    /// <summary>Prefecture and municipality are in the lists of this package.</summary>
    High,
}

/// <summary>Something that makes the division of an address less sure. It holds no character of the address.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Position">The place in the text from 1.</param>
public sealed record AddressNote(AddressNoteKind Kind, int Position)
{
    /// <summary>What was noticed and what to do; in the language of the UI culture.</summary>
    public string Message => (Kind switch
    {
        AddressNoteKind.PrefectureMissing => new LocalText(
            $"There is no prefecture at position {Position}; add it, for municipalities of one name exist twice.",
            $"{Position} 文字目に都道府県がありません。同名の市区町村があるので補ってください。"),
        AddressNoteKind.PrefectureInferred => new LocalText(
            $"There is no prefecture at position {Position}; 東京都 was taken because the municipality is in its list.",
            $"{Position} 文字目に都道府県がありません。市区町村名から東京都とみなしました。"),
        AddressNoteKind.MunicipalityMissing => new LocalText(
            $"No municipality could be told at position {Position}; compare it with the original.",
            $"{Position} 文字目から市区町村を読み取れません。元の資料と照らし合わせてください。"),
        AddressNoteKind.MunicipalityByPattern => new LocalText(
            $"The municipality at position {Position} was told by its ending; check it against the list of codes.",
            $"{Position} 文字目の市区町村は末尾の文字から判断しました。コード一覧と照合してください。"),
        AddressNoteKind.CountyMissing => new LocalText(
            $"The town or village at position {Position} has no county (郡); add it.",
            $"{Position} 文字目の町村に郡がありません。補ってください。"),
        AddressNoteKind.BlockMissing => new LocalText(
            $"There is no block number at position {Position}; ask for it when the exact place matters.",
            $"{Position} 文字目から番地を読み取れません。正確な場所が必要なら確認してください。"),
        AddressNoteKind.ChomeNotTold => new LocalText(
            $"The number at position {Position} may begin with the 丁目; only the list of towns can tell.",
            $"{Position} 文字目からの番号は先頭が丁目かもしれません。町字の一覧でなければ分かりません。"),
        _ => new LocalText(
            $"The text from position {Position} could not be read as part of an address; remove it or move it to another item.",
            $"{Position} 文字目からは住所として読めません。除くか別の項目に移してください。"),
    }).ToString();
}

/// <summary>What can make the division of an address less sure.</summary>
public enum AddressNoteKind
{
    /// <summary>The text does not begin with a prefecture.</summary>
    PrefectureMissing,

    /// <summary>東京都 was added, because the text begins with a municipality that only Tokyo has.</summary>
    PrefectureInferred,

    /// <summary>No municipality was found.</summary>
    MunicipalityMissing,

    /// <summary>The municipality is not in a list of this package; its name was told by 市, 区, 郡, 町 or 村.</summary>
    MunicipalityByPattern,

    /// <summary>A town or village outside Tokyo's islands stands without its county.</summary>
    CountyMissing,

    /// <summary>No block number was found.</summary>
    BlockMissing,

    /// <summary>The block number may begin with the 丁目.</summary>
    ChomeNotTold,

    /// <summary>The text is no address.</summary>
    NotAnAddress,
}

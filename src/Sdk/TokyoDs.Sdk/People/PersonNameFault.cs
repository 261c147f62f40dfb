using TokyoDs.Text;

namespace TokyoDs.People;

/// <summary>Something wrong with one item of a name, said once however many characters have it. It holds no character of the name.</summary>
/// <param name="Item">The item by its published name, such as familyNameKana.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Position">The place of the first character from 1, counted as people count characters; 0 when the whole item is meant.</param>
public sealed record PersonNameFault(string Item, PersonNameFaultKind Kind, int Position)
{
    /// <summary>How many characters of the item have the fault; 1 when the whole item is meant.</summary>
    public int Count { get; init; } = 1;

    /// <summary>What is wrong, where, and how to mend it; in the language of the UI culture.</summary>
    public string Message => Describe(PersonNameItem.NameOf(Item)).ToString();

    /// <summary>The first place, and how many there are.</summary>
    private LocalText Place => Count > 1
        ? new($"at position {Position} ({Count} characters in all)", $"{Position} 文字目など {Count} か所")
        : new($"at position {Position}", $"{Position} 文字目");

    private LocalText Describe(LocalText item) => Kind switch
    {
        PersonNameFaultKind.NoName => new(
            "There is no name; enter a family name, a given name or an alias.", "名前がありません。氏・名・通称のいずれかを入れてください。"),
        PersonNameFaultKind.Missing => new(
            $"The {item.English} is empty; the chosen pattern requires it.", $"{item.Japanese}が空です。選んだパターンでは必須です。"),
        PersonNameFaultKind.NotKatakana => new(
            $"The {item.English} is not full-width katakana {Place.English}; write it like ヤマダ.",
            $"{item.Japanese}の {Place.Japanese}が全角カタカナではありません。ヤマダ のように書いてください。"),
        PersonNameFaultKind.NotLatin => new(
            $"The {item.English} has something else than half-width Latin letters, hyphens, apostrophes, full stops and spaces {Place.English}; write it like Yamada.",
            $"{item.Japanese}の {Place.Japanese}が半角の英字・ハイフン・アポストロフィ・ピリオド・空白ではありません。Yamada のように書いてください。"),
        PersonNameFaultKind.SpaceAround => new(
            $"The {item.English} begins or ends with a space, {Place.English}; remove it.", $"{item.Japanese}の前後（{Place.Japanese}）に空白があります。除いてください。"),
        PersonNameFaultKind.Unprintable => new(
            $"The {item.English} has a character that cannot be seen or has no meaning of its own (control, private use, half a pair) {Place.English}; remove it or write the character itself.",
            $"{item.Japanese}の {Place.Japanese}が、見えない文字か外字（制御文字・私用領域・片方だけのサロゲート）です。除くか、正しい文字で書いてください。"),
        PersonNameFaultKind.HalfWidthKana => new(
            $"The {item.English} has half-width kana {Place.English}; write full-width kana, like ハナコ.",
            $"{item.Japanese}の {Place.Japanese}が半角カナです。ハナコ のように全角で書いてください。"),
        PersonNameFaultKind.KanaWithoutName => new(
            $"The {item.English} is there, but the name that it reads is not; enter that too.", $"{item.Japanese}に対応する名前がありません。名前も入れてください。"),
        _ => new(
            $"The {item.English} has a character that JIS X 0213 has not, {Place.English}; make sure that the systems it is sent to have it.",
            $"{item.Japanese}の {Place.Japanese}は JIS X 0213 にない文字です。送り先のシステムで扱えるか確かめてください。"),
    };
}

/// <summary>What can be wrong with an item of a name.</summary>
public enum PersonNameFaultKind
{
    /// <summary>No name is given at all.</summary>
    NoName,

    /// <summary>An item is empty that the pattern requires.</summary>
    Missing,

    /// <summary>An item in kana has a character that is not full-width katakana.</summary>
    NotKatakana,

    /// <summary>An item in Latin letters has another character.</summary>
    NotLatin,

    /// <summary>A space stands at the beginning or end.</summary>
    SpaceAround,

    /// <summary>A control character, private-use character, invisible character or lone surrogate.</summary>
    Unprintable,

    /// <summary>Half-width kana in an item of characters.</summary>
    HalfWidthKana,

    /// <summary>The reading of an item is given and the item itself is not.</summary>
    KanaWithoutName,

    /// <summary>A character is outside JIS X 0213; this is a warning, for names may have it.</summary>
    OutsideJisX0213,
}

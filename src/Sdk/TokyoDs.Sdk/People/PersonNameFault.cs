using TokyoDs.Text;

namespace TokyoDs.People;

/// <summary>Something wrong with one item of a name. It holds no character of the name.</summary>
/// <param name="Item">The item by its published name, such as familyNameKana.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Position">The place of the character from 1, counted as people count characters; 0 when the whole item is meant.</param>
public sealed record PersonNameFault(string Item, PersonNameFaultKind Kind, int Position)
{
    /// <summary>What is wrong, where, and how to mend it; in the language of the UI culture.</summary>
    public string Message => Describe().ToString();

    private LocalText Describe() => Kind switch
    {
        PersonNameFaultKind.NoName => new(
            "There is no name; enter a family name, a given name or an alias.", "名前がありません。氏・名・通称のいずれかを入れてください。"),
        PersonNameFaultKind.Missing => new(
            $"{Item} is empty; the chosen pattern requires it.", $"{Item} が空です。選んだパターンでは必須です。"),
        PersonNameFaultKind.NotKatakana => new(
            $"{Item} has a character at position {Position} that is not full-width katakana; write it in full-width katakana.",
            $"{Item} の {Position} 文字目が全角カタカナではありません。全角カタカナで書いてください。"),
        PersonNameFaultKind.NotLatin => new(
            $"{Item} has a character at position {Position} that is not a half-width Latin letter, hyphen, apostrophe, full stop or space; write it in half-width letters.",
            $"{Item} の {Position} 文字目が半角英字・ハイフン・アポストロフィ・ピリオド・空白ではありません。半角英字で書いてください。"),
        PersonNameFaultKind.SpaceAround => new(
            $"{Item} begins or ends with a space (position {Position}); remove it.", $"{Item} の前後（{Position} 文字目）に空白があります。除いてください。"),
        PersonNameFaultKind.Unprintable => new(
            $"{Item} has a character at position {Position} that cannot be seen or has no meaning of its own (control, private use, half a pair); remove it or write the character itself.",
            $"{Item} の {Position} 文字目が、見えない文字か外字（制御文字・私用領域・片方だけのサロゲート）です。除くか、正しい文字で書いてください。"),
        PersonNameFaultKind.HalfWidthKana => new(
            $"{Item} has half-width kana at position {Position}; write full-width kana.", $"{Item} の {Position} 文字目が半角カナです。全角で書いてください。"),
        PersonNameFaultKind.KanaWithoutName => new(
            $"{Item} is there, but the name that it reads is not; enter that too.", $"{Item} に対応する名前がありません。名前も入れてください。"),
        _ => new(
            $"{Item} has a character at position {Position} that JIS X 0213 has not; make sure that the systems it is sent to have it.",
            $"{Item} の {Position} 文字目は JIS X 0213 にない文字です。送り先のシステムで扱えるか確かめてください。"),
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

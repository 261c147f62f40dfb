using System.Globalization;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>What people are told about a problem: facts of the schema only.</summary>
internal static class ProblemText
{
    private const int MostMembers = 12;

    private static readonly Dictionary<string, LocalText> TypeNames = new(StringComparer.Ordinal)
    {
        ["string"] = new("a text", "文字列"),
        ["integer"] = new("a whole number", "整数"),
        ["number"] = new("a number", "数値"),
        ["boolean"] = new("true or false", "true か false"),
        ["array"] = new("an array", "配列"),
        ["object"] = new("an object", "オブジェクト"),
        ["null"] = new("null", "null"),
    };

    public static LocalText Required { get; } = new("The item is required and missing; add it.", "必須の項目がありません。加えてください。");

    public static LocalText Excluded { get; } = new("The item must not be here; leave it out.", "ここに書けない項目です。除いてください。");

    public static LocalText Unknown { get; } = new("The contract does not know this item; leave it out.", "契約にない項目です。除いてください。");

    public static LocalText Name { get; } = new("A name in this object does not have the form of its keys.", "このオブジェクトのキーの形が正しくありません。");

    public static LocalText Not { get; } = new("What is here is excluded by the contract.", "契約で除かれている内容です。");

    public static LocalText Never { get; } = new("Nothing may be here; leave it out.", "ここには何も書けません。除いてください。");

    public static LocalText NoAlternative { get; } = new("What is here fits none of the alternatives of the contract.", "契約の選択肢のどれにも当てはまりません。");

    public static LocalText SeveralAlternatives { get; } = new("What is here fits more than one alternative of the contract.", "契約の選択肢の二つ以上に当てはまります。");

    public static LocalText NotUnique { get; } = new("The array holds the same thing twice.", "配列に同じものが二つあります。");

    public static LocalText Duplicate { get; } = new("The item is there twice; write it once.", "同じ項目が二度書かれています。一度だけ書いてください。");

    public static ContractProblem TooLong(int bytes) => new(
        "", "size", Invariant($"The document is longer than {bytes} bytes; divide it."), Invariant($"文書が {bytes} バイトを超えています。分けて送ってください。"));

    public static LocalText TooDeep(int levels) => new(
        Invariant($"The document is nested deeper than {levels} levels."), Invariant($"入れ子が {levels} 段を超えています。"));

    public static LocalText NotUnicode { get; } = new("The document holds a text that is not valid Unicode.", "Unicode として正しくない文字列が含まれています。");

    public static LocalText NotJson(long? line) => new(
        Invariant($"The document is not JSON from line {(line ?? 0) + 1} on."), Invariant($"{(line ?? 0) + 1} 行目で JSON として読めません。"));

    public static LocalText Type(IReadOnlyList<string> types) => new(
        $"The item must be {string.Join(" or ", types.Select(type => TypeNames[type].English))}.",
        $"{string.Join("または", types.Select(type => TypeNames[type].Japanese))}で書いてください。");

    public static LocalText Members(IReadOnlyList<string> members)
    {
        var some = string.Join(", ", members.Take(MostMembers));
        var more = members.Count > MostMembers ? ", …" : "";
        return new($"The item must be one of: {some}{more}.", $"次のどれかで書いてください: {some}{more}");
    }

    public static LocalText Pattern(string pattern) => new(
        $"The text must have the form {pattern}.", $"次の形の文字列で書いてください: {pattern}");

    public static LocalText MaxLength(int most) => new(
        Invariant($"The text has more than {most} characters."), Invariant($"{most} 文字以内で書いてください。"));

    public static LocalText MinLength(int least) => new(
        Invariant($"The text has fewer than {least} characters."), Invariant($"{least} 文字以上で書いてください。"));

    public static LocalText MaxItems(int most) => new(
        Invariant($"The array has more than {most} elements."), Invariant($"配列の要素は {most} 個以内にしてください。"));

    public static LocalText MinItems(int least) => new(
        Invariant($"The array has fewer than {least} elements."), Invariant($"配列の要素は {least} 個以上にしてください。"));

    public static LocalText MaxProperties(int most) => new(
        Invariant($"The object has more than {most} items."), Invariant($"項目は {most} 個以内にしてください。"));

    public static LocalText MinProperties(int least) => new(
        Invariant($"The object has fewer than {least} items."), Invariant($"項目は {least} 個以上にしてください。"));

    public static LocalText Minimum(decimal least, bool exclusive) => exclusive
        ? new(Invariant($"The number must be more than {least}."), Invariant($"{least} より大きい数にしてください。"))
        : new(Invariant($"The number must be at least {least}."), Invariant($"{least} 以上の数にしてください。"));

    public static LocalText Maximum(decimal most, bool exclusive) => exclusive
        ? new(Invariant($"The number must be less than {most}."), Invariant($"{most} より小さい数にしてください。"))
        : new(Invariant($"The number must be at most {most}."), Invariant($"{most} 以下の数にしてください。"));

    public static LocalText MultipleOf(decimal unit) => new(
        Invariant($"The number must be a multiple of {unit}."), Invariant($"{unit} の倍数にしてください。"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using TokyoDs.People;

namespace TokyoDs.Accessibility;

/// <summary>What the boxes of a name say.</summary>
internal static class NameTexts
{
    public static string Missing => FormTexts.Say("姓または名を入力してください", "Enter a family name or a given name");

    public static string OneName => FormTexts.Say("姓と名に分かれない方は、どちらか一方に入力してください", "If you have one name, enter it in either box");

    public static string KanaHint => FormTexts.Say("ひらがなと半角カナは、全角カタカナに直して受け付けます", "Hiragana and half-width kana are turned into full-width katakana");

    public static string LabelOf(string item) => item switch
    {
        nameof(PersonName.FamilyName) => FormTexts.Say("姓", "Family name"),
        nameof(PersonName.GivenName) => FormTexts.Say("名", "Given name"),
        nameof(PersonName.FamilyNameKana) => FormTexts.Say("姓のフリガナ", "Family name in katakana"),
        nameof(PersonName.GivenNameKana) => FormTexts.Say("名のフリガナ", "Given name in katakana"),
        _ => item,
    };

    public static string MissingKana(string item) => FormTexts.Say($"{LabelOf(item)}を入力してください", $"{LabelOf(item)} is required");

    public static string HowToMend(PersonNameFault fault, string item)
    {
        var label = LabelOf(item);
        return fault.Kind switch
        {
            PersonNameFaultKind.NotKatakana => FormTexts.Say(
                $"{label}の{fault.Position}文字目がカナではありません。カタカナで入力してください", $"{label}: character {fault.Position} is not kana; use katakana"),
            PersonNameFaultKind.HalfWidthKana => FormTexts.Say(
                $"{label}の{fault.Position}文字目が半角カナです。全角で入力してください", $"{label}: character {fault.Position} is half-width kana; use full-width characters"),
            PersonNameFaultKind.KanaWithoutName => FormTexts.Say(
                $"{label}だけが入力されています。その読みの名前も入力してください", $"{label} is given without the name; enter the name too"),
            PersonNameFaultKind.Unprintable => FormTexts.Say(
                $"{label}の{fault.Position}文字目は使えない文字です。入力し直してください", $"{label}: character {fault.Position} cannot be used; type it again"),
            _ => FormTexts.Say($"{label}を見直してください", $"Check {label}"),
        };
    }
}

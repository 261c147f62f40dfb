using System.Globalization;

namespace TokyoDs.Accessibility;

/// <summary>The words that the form parts say themselves, in the language of the page; Japanese unless it is English.</summary>
internal static class FormTexts
{
    public static string Required => Say("※必須", "Required");
    public static string Optional => Say("※任意", "Optional");
    public static string ReadOnly => Say("※編集不可", "Cannot be changed");
    public static string ErrorPrefix => Say("エラー：", "Error: ");
    public static string Choose => Say("選択してください", "Select an option");
    public static string Change => Say("変更", "Change");
    public static string NotEntered => Say("（未入力）", "(not entered)");
    public static string SkipToContent => Say("本文へ移動", "Skip to main content");
    public static string ValueIsWrong => Say("入力内容を確認してください", "Check what you entered");

    public static string Yes => Say("はい", "Yes");
    public static string No => Say("いいえ", "No");
    public static string Sending => Say("送信しています", "Sending");
    public static string CheckDigitsAgain => Say("番号がまちがっているようです。1桁ずつ見直してください", "This number does not seem right; check it digit by digit");

    /// <summary>Texts that the script fills in; {0} is the number.</summary>
    public static string CharactersLeft => Say("残り{0}文字", "{0} characters left");

    public static string CharactersOver => Say("{0}文字超えています", "{0} characters too many");

    public static string MaxCharacters(int count) => Say($"{count}文字以内で入力してください", $"Up to {count} characters");

    public static string SummaryHeading(int count) => count == 1
        ? Say("入力内容に誤りがあります（1件）", "There is a problem (1)")
        : Say($"入力内容に誤りがあります（{count}件）", $"There are problems ({count})");

    /// <summary>The part of a link that only screen readers need, so that ten 「変更」 can be told apart.</summary>
    public static string OfField(string field) => Say($"（{field}）", $" ({field})");

    public static string LongDate(DateOnly date) => IsEnglish
        ? date.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))
        : date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public static string Say(string japanese, string english) => IsEnglish ? english : japanese;
}

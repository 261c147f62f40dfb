using System.Globalization;

namespace TokyoDs.Accessibility;

/// <summary>The words that the form parts say themselves, in the language of the page; Japanese unless it is English.</summary>
internal static class FormTexts
{
    public static string Required => Say("※必須", "Required");
    public static string Optional => Say("※任意", "Optional");
    public static string ErrorPrefix => Say("エラー：", "Error: ");
    public static string Choose => Say("選択してください", "Select an option");
    public static string Change => Say("変更", "Change");
    public static string NotEntered => Say("（未入力）", "(not entered)");
    public static string SkipToContent => Say("本文へ移動", "Skip to main content");
    public static string ValueIsWrong => Say("入力内容を確認してください", "Check what you entered");

    public static string SummaryHeading(int count) => count == 1
        ? Say("入力内容に誤りがあります（1件）", "There is a problem (1)")
        : Say($"入力内容に誤りがあります（{count}件）", $"There are problems ({count})");

    /// <summary>The part of a link that only screen readers need, so that ten 「変更」 can be told apart.</summary>
    public static string OfField(string field) => Say($"（{field}）", $" ({field})");

    public static string LongDate(DateOnly date) => IsEnglish
        ? date.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))
        : date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    private static string Say(string japanese, string english) => IsEnglish ? english : japanese;
}

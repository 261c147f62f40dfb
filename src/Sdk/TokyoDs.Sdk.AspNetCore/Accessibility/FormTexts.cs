using System.Globalization;
using TokyoDs.Text;
using TokyoDs.Time;

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
    public static string InKatakana => Say("フリガナ：", "In katakana: ");
    public static string NotEntered => Say("（未入力）", "(not entered)");
    public static string SkipToContent => Say("本文へ移動", "Skip to main content");
    public static string ValueIsWrong => Say("入力内容を確認してください", "Check what you entered");

    public static string YouAreHere => Say("現在位置", "You are here");
    public static string Steps => Say("手続の流れ", "Steps");
    public static string Done => Say("（完了）", " (done)");
    public static string Pages => Say("ページの選択", "Pages");
    public static string Page => Say("ページ", "Page ");
    public static string PreviousPage => Say("前へ", "Previous");
    public static string NextPage => Say("次へ", "Next");
    public static string Back => Say("前の画面に戻る", "Back");
    public static string Emergency => Say("緊急のお知らせ", "Emergency");
    public static string ReceiptNumber => Say("受付番号", "Receipt number");
    public static string CloseDialog => Say("閉じる", "Close");
    public static string TimeLimit => Say("操作の制限時間", "Time limit");
    public static string MoreTime => Say("時間を延ばす", "Ask for more time");
    public static string SessionEnds => Say("あと2分で時間切れになります。続けるときは「時間を延ばす」を選んでください", "Two minutes are left; choose “Ask for more time” to go on");
    public static string SessionExtended => Say("時間を延ばしました", "You have more time now");
    public static string Yes => Say("はい", "Yes");
    public static string No => Say("いいえ", "No");
    public static string Sending => Say("送信しています", "Sending");
    public static string CheckDigitsAgain => Say("番号がまちがっているようです。1桁ずつ見直してください", "This number does not seem right; check it digit by digit");

    /// <summary>Texts that the script fills in; {0} is the number.</summary>
    public static string CharactersLeft => Say("残り{0}文字", "{0} characters left");

    public static string CharactersOver => Say("{0}文字超えています", "{0} characters too many");

    public static string MaxCharacters(int count) => Say($"{count}文字以内で入力してください", $"Up to {count} characters");

    public static string StepOf(int current, int count) => Say($"全{count}ステップ中、ステップ{current}です", $"Step {current} of {count}");

    public static string ProgressOf(int value, int max) => Say($"{max}のうち{value}まで終わりました", $"{value} of {max} done");

    public static string SessionRule(int minutes) =>
        Say($"{minutes}分間操作がないと、入力した内容が消えます。時間は何度でも延ばせます。", $"What you typed is lost after {minutes} minutes without action. You may ask for more time as often as you like.");

    public static string KindOf(NoticeKind kind) => kind switch
    {
        NoticeKind.Success => Say("成功", "Success"),
        NoticeKind.Warning => Say("警告", "Warning"),
        NoticeKind.Error => Say("エラー", "Error"),
        _ => Say("お知らせ", "Information"),
    };

    public static string SummaryHeading(int count) => count == 1
        ? Say("入力内容に誤りがあります（1件）", "There is a problem (1)")
        : Say($"入力内容に誤りがあります（{count}件）", $"There are problems ({count})");

    /// <summary>The part of a link that only screen readers need, so that ten 「変更」 can be told apart.</summary>
    public static string OfField(string field) => Say($"（{field}）", $" ({field})");

    /// <summary>A message about a box, with what the box belongs to, so that those of two addresses can be told apart.</summary>
    public static string Within(string whole, string message) => Say($"{whole}の{message}", $"{whole}: {message}");

    /// <summary>Such a message on a page that has another label for the whole.</summary>
    public static string? Renamed(string? message, string whole, string? label) =>
        label is not null && message is not null && Within(whole, "") is var prefix && message.StartsWith(prefix, StringComparison.Ordinal)
            ? Within(label, message[prefix.Length..])
            : message;

    public static string LongDate(DateOnly date) => Say(
        date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture), date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));

    /// <summary>A day by its era; eras are not known to who reads English.</summary>
    public static string LongDate(Wareki date) => IsEnglish ? LongDate(date.Date) : date.ToString();

    public static string LongDate(PartialDate date) => date switch
    {
        { Month: { } month, Day: { } day } => LongDate(new DateOnly(date.Year, month, day)),
        { Month: { } month } => Say($"{date.Year}年{month}月", new DateOnly(date.Year, month, 1).ToString("MMMM yyyy", CultureInfo.InvariantCulture)),
        _ => Say($"{date.Year}年", $"{date.Year}"),
    };

    public static string LongTime(TimeOnly time) => Say(
        time.ToString("H時mm分", CultureInfo.InvariantCulture), time.ToString("HH:mm", CultureInfo.InvariantCulture));

    public static string Moment(DateTime moment) =>
        $"{LongDate(DateOnly.FromDateTime(moment))}{Say(" ", ", ")}{LongTime(TimeOnly.FromDateTime(moment))}";

    public static string LongYear(FiscalYear year) => Say(year.ToString("J"), $"fiscal year {year.Year}");

    public static bool IsEnglish => UiLanguage.IsEnglish();

    public static string Say(string japanese, string english) => IsEnglish ? english : japanese;
}

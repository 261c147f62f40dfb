using TokyoDs.Accessibility;

namespace TokyoDs.Submissions;

/// <summary>What people read when a form came twice or cannot be taken as it is.</summary>
internal static class SubmissionTexts
{
    public static string Received => FormTexts.Say("すでに受け付けています", "We have already received this form");
    public static string ReceivedOnce => FormTexts.Say(
        "同じ内容が2回送られましたが、受け付けたのは1回だけです。もう一度送る必要はありません。", "The same form was sent twice; it was received once. You do not need to send it again.");

    public static string ToStart => FormTexts.Say("最初の画面へ", "To the start");

    public static string Running => FormTexts.Say("受付の処理をしています", "We are still receiving this form");
    public static string RunningStill => FormTexts.Say(
        "送られた内容を処理しています。1分ほど待ってから「結果を確かめる」を押してください。2回受け付けることはありません。",
        "What you sent is being processed. Wait about a minute and choose “See the result”. It will not be received twice.");

    public static string SeeResult => FormTexts.Say("結果を確かめる", "See the result");

    public static string NotYet => FormTexts.Say("まだ受け付けていません", "We have not received this form yet");
    public static string SendAgain => FormTexts.Say("もう一度送る", "Send again");
    public static string NothingLost => FormTexts.Say(
        "入力した内容は残っています。送ってよければ「もう一度送る」を押してください。", "What you typed is kept. If you still want to send it, choose “Send again”.");

    public static string FilesLost => FormTexts.Say("ファイルは残せません。次の画面で選び直してください。", "Files cannot be kept; choose them again on the next page.");

    public static string Why(TokenState state) => state switch
    {
        TokenState.Expired => FormTexts.Say("画面を開いてから時間がたったため、受付を止めました。", "The page was open for too long, so we stopped."),
        TokenState.Foreign => FormTexts.Say("画面を開いたあとでログインの状態が変わったため、受付を止めました。", "You signed in or out after you opened the page, so we stopped."),
        _ => FormTexts.Say("送られた内容から、どの画面のものかを確かめられませんでした。", "We could not tell from which page this was sent."),
    };
}

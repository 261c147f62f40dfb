namespace TokyoDs.Gallery.PartPages;

/// <summary>What the attributes of the tag helpers mean, in Japanese, by the English of their documentation: when that changes, this is asked for anew.</summary>
public static class AttributeWords
{
    /// <summary>The Japanese by the English.</summary>
    public static IReadOnlyDictionary<string, string> Japanese { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["The property of the model."] = "モデルのプロパティ。",
        ["The label, when the one of the model does not fit here."] = "ラベル。モデルのラベルがこの画面に合わないときに書きます。",
        ["The hint, when the one of the model does not fit here."] = "説明。モデルの説明がこの画面に合わないときに書きます。",
        ["The hint once more in easy Japanese (やさしい日本語)."] = "同じ説明を、やさしい日本語でもう一度書きます。",
        ["Shows the value without letting it be changed, and says so in the label. Say in the hint why."] = "値を変えられない状態で見せ、ラベルにもそう表示します。理由を説明に書いてください。",

        ["The choices of a select; an empty first choice is added when there is none."] = "選択肢。空の選択肢がなければ、先頭に加えます。",
        ["The choices; by default those of the enum."] = "選択肢。書かなければ enum から作ります。",
        ["The choices; by default those of the enum or yes and no."] = "選択肢。書かなければ enum、または「はい」「いいえ」から作ります。",
        ["The input type, when the inferred one does not fit."] = "入力の種類。自動で決まるものが合わないときに書きます。",
        ["The keyboard to offer on touch devices, when the inferred one does not fit."] = "スマートフォンなどで出すキーボード。自動で決まるものが合わないときに書きます。",
        ["The autocomplete token (WCAG 1.3.5), when the inferred one does not fit; off is written as given."] =
            "autocomplete の値（WCAG 1.3.5）。自動で決まるものが合わないときに書きます。off もそのまま出力します。",
        ["The number of lines of a text area; makes the control a text area."] = "複数行の入力欄の行数。書くと複数行の入力欄になります。",
        ["Whether a list of eras (元号) stands before the year."] = "年の前に元号の選択を置くかどうか。",
        ["bday lets the browser fill in the birthday (WCAG 1.3.5); only where no eras are offered."] =
            "bday と書くと、ブラウザが誕生日を自動入力できます（WCAG 1.3.5）。元号の選択がないときだけ使えます。",
        ["Whether the reading is asked for."] = "フリガナを聞くかどうか。",
        ["Whether the browser may fill in the person's own name; set it to false where somebody else's is asked for."] =
            "ブラウザが本人の氏名を自動入力してよいかどうか。ほかの人の氏名を聞くときは false にします。",
        ["Whether the browser may fill in the person's own address; set it to false where another one is asked for."] =
            "ブラウザが本人の住所を自動入力してよいかどうか。ほかの住所を聞くときは false にします。",
        ["How much weight it has."] = "ボタンの重み（主・副・危険な操作）。",
        ["The type of the button: submit or button."] = "ボタンの種類。submit か button。",
        ["Whether the form carries a one-time token, so that the server receives it once; see SubmitOnceAttribute."] =
            "フォームに一度だけ使える印を付け、サーバーが一度だけ受け付けるようにするかどうか。SubmitOnceAttribute を見てください。",
        ["What to show, from PrefillTickets.ReviewAsync or PrefillSubmission.Review."] = "見せる内容。PrefillTickets.ReviewAsync または PrefillSubmission.Review の結果です。",

        ["The name of the service."] = "サービスの名前。",
        ["The name of the organisation."] = "組織の名前。",
        ["The name of the organisation; left away when empty."] = "組織の名前。空のときは出力しません。",
        ["The start of the service; by default the root of the application, also where it stands below a path."] =
            "サービスの最初の画面。書かなければアプリケーションの先頭です（パスの下に置いたときも）。",
        ["The id of the main element; tds-main has it, another one needs tabindex=\"-1\"."] = "main 要素の id。tds-main には付いています。ほかの要素には tabindex=\"-1\" が要ります。",
        ["The address."] = "リンク先のアドレス。",
        ["The pages from the start to this one."] = "最初の画面からこの画面までのページ。",
        ["The steps in order."] = "手順。並べた順に表示します。",
        ["The number of the current step, from 1."] = "いまの手順の番号（1から）。",
        ["The pages."] = "ページ。",
        ["What the pages are together, for screen readers."] = "ページ全体の呼び名。スクリーンリーダーに伝わります。",
        ["The current page, from 1."] = "いまのページの番号（1から）。",
        ["The number of pages."] = "ページの数。",
        ["The address of a page."] = "ページのアドレスを返す関数。",

        ["What happened; nothing is shown without it."] = "起きたこと。空のときは何も表示しません。",
        ["When this was said."] = "発表した日時。",
        ["What it is about."] = "お知らせの種類。",
        ["The message in short."] = "短い見出し。",
        ["Whether it answers what the reader just did; screen readers then say it at once."] = "直前の操作への返事かどうか。返事なら、スクリーンリーダーがすぐに読み上げます。",
        ["How long the session lasts without action."] = "操作がないときに、セッションが続く時間（分）。",
        ["An address that renews the session when it is asked for (GET)."] = "開くとセッションが延びるアドレス（GET）。",
        ["The heading, such as 申請を受け付けました."] = "見出し。例：申請を受け付けました",
        ["The receipt number."] = "受付番号。",
        ["What the number is called; 受付番号 by default."] = "番号の呼び名。書かなければ「受付番号」です。",

        ["What stands there when it is closed."] = "閉じているときに見える文。",
        ["Whether it is open at first."] = "はじめから開いておくかどうか。",
        ["The name that the parts of an accordion share."] = "アコーディオンの組の名前。同じ名前のうち、開くのは1つだけです。",
        ["The level when the summary is also a heading, 2 to 6."] = "見出しを兼ねるときのレベル（2から6）。",
        ["The id of the dialog, unique on the page."] = "ダイアログの id。ページの中で重ならないもの。",
        ["The heading of the dialog."] = "ダイアログの見出し。",
        ["The words on the button that opens it."] = "ダイアログを開くボタンの言葉。",
        ["What is under way."] = "進んでいるもの。",
        ["How much is done."] = "終わった量。",
        ["How much there is."] = "全体の量。",
        ["The id of the bar, unique on the page."] = "進み具合の棒の id。ページの中で重ならないもの。",
        ["The choices that were offered; an answer among them is shown by its name."] = "選んでもらった選択肢。その中の値は、選択肢の言葉で表示します。",
        ["The Razor page on which the answer is changed; without it there is no link."] = "回答を変える Razor ページ。書かなければ「変更」のリンクは出ません。",
        ["The id of the field on that page; by default the id that tds-field gives the same property."] =
            "そのページの入力欄の id。書かなければ、同じプロパティに tds-field が付ける id です。",
        ["What the table shows."] = "表の題名。",
        ["The id of the table, unique on the page."] = "表の id。ページの中で重ならないもの。",
    };
}

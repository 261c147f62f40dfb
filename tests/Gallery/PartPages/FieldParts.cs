namespace TokyoDs.Gallery.PartPages;

/// <summary>The parts that forms are made of.</summary>
internal static class FieldParts
{
    private static readonly IReadOnlyList<PartState> AllStates = [PartState.Shown, PartState.Filled, PartState.Wrong];

    private static readonly Both BoxKeys = new("Tab で入り、文字を入力します。", "Tab leads into each box; type the text.");

    public static IReadOnlyList<Part> All { get; } =
    [
        new("tds-field", new("1つの入力欄", "One field"),
            new("文字、数、日付、選択を1つ聞きます。入力の種類、キーボード、autocomplete は型と属性から決まります。`rows` を書くと複数行、`items` を書くと選択になります。",
                "Asks for one text, number, date or choice. Input type, keyboard and autocomplete follow the type and its attributes; `rows` makes it a text area, `items` a drop-down."),
            new("Tab で入ります。選択では上下の矢印で選びます。", "Tab leads into it; in a drop-down the arrows choose.")) { States = AllStates },
        new("tds-name", new("氏名とフリガナ", "Name and reading"),
            new("姓と名を分けて聞き、`PersonName` に結び付けます。名前が一つの人は、どちらかに書けば進めます。`kana=\"false\"` でフリガナを聞きません。",
                "Asks for family and given name and binds to `PersonName`. People with one name fill in either box; `kana=\"false\"` leaves the reading out."),
            BoxKeys) { States = AllStates },
        new("tds-date", new("年月日", "Date in boxes"),
            new("誕生日のように覚えている日を、年・月・日の欄で聞きます。近い日を選ぶときは、カレンダーが出る `tds-field` を使います。",
                "Asks for a day that people know by heart, such as a birthday, in boxes. For a day near today use `tds-field`, which opens the calendar of the browser."),
            BoxKeys) { States = AllStates },
        new("tds-address", new("住所", "Address"),
            new("郵便番号から建物名までを聞き、`JapaneseAddress` に結び付けます。本人の住所でないときは `own=\"false\"` にして、ブラウザの自動入力を止めます。",
                "Asks for everything from postal code to building and binds to `JapaneseAddress`. Set `own=\"false\"` when it is not the person's own address, so that the browser does not fill it in."),
            new("Tab で順に進みます。都道府県は上下の矢印か、頭の文字で選びます。", "Tab goes from box to box; in the list of prefectures the arrows or the first letters choose.")) { States = AllStates },
        new("tds-radios", new("ラジオボタン", "Radio buttons"),
            new("いくつかの中から1つを選んでもらいます。選択肢は `enum`、`bool?`、`items` から作ります。7つより多いときは、`items` を付けた `tds-field` が向いています。",
                "Asks for one answer out of a few; the choices come from an `enum`, a `bool?` or `items`. For more than seven use `tds-field` with `items`."),
            new("Tab で入り、矢印で選びます。まだ選んでいないときは Space で選びます。", "Tab leads into the group, the arrows choose; Space chooses the first one.")) { States = AllStates },
        new("tds-checkboxes", new("チェックボックスの組", "Checkboxes"),
            new("いくつでも選べる質問に使います。`ChoiceItem` は選択肢ごとの説明を持てます。", "For questions with any number of answers. A `ChoiceItem` can have a hint of its own."),
            new("Tab で一つずつ進み、Space で付けたり外したりします。", "Tab goes from box to box, Space checks and unchecks.")) { States = [PartState.Shown, PartState.Filled] },
        new("tds-checkbox", new("1つのチェックボックス", "One checkbox"),
            new("同意のように、はい・いいえの1つを聞きます。同意が要るときは `[Range(typeof(bool), \"true\", \"true\")]` を付けます。",
                "Asks for one yes, such as a consent. Where it is needed, put `[Range(typeof(bool), \"true\", \"true\")]` on the property."),
            new("Space で付けたり外したりします。", "Space checks and unchecks.")) { States = AllStates },
        new("tds-file", new("ファイル", "Files"),
            new("書類を添えてもらいます。種類・大きさ・数は `[Attachment]` から表示され、サーバーで確かめられます。フォームに `enctype=\"multipart/form-data\"` が要ります。",
                "Takes files. Kinds, size and number are shown from `[Attachment]`, which checks them on the server. The form needs `enctype=\"multipart/form-data\"`."),
            new("Enter か Space でファイルを選ぶ画面が開きます。", "Enter or Space opens the choice of files.")),
        new("tds-error-summary", new("エラーの一覧", "Error summary"),
            new("誤りのある欄へのリンクを、画面の順に並べます。フォームの上に1つ置きます。誤りがなければ何も出ません。",
                "Links to every field that is wrong, in the order of the page. Put one above the form; nothing is written when all is well."),
            new("送信のあと、ここにフォーカスが移ります。Tab でリンクへ進み、Enter でその欄へ移ります。", "It takes the focus after sending; Tab goes to the links, Enter to the field.")) { States = [PartState.Shown, PartState.Wrong] },
        new("tds-button", new("ボタン", "Button"),
            new("フォームを送ります。送信中にもう一度押しても、二度は送られません（スクリプトがあるとき）。無効な状態にはしません。",
                "Sends the form; pressed again while it is being sent, it does nothing (with script). It is never disabled."),
            new("Enter か Space で押します。", "Enter or Space presses it.")),
        new("tds-survey", new("アンケート", "Survey"),
            new("手続の終わりに、推奨度（0–10）、満足度（1–5）、自由記述を聞きます。どれも任意で、手続とは別のフォームに置きます。",
                "Asks at the end how likely people are to recommend the service (0–10), how satisfied they are (1–5) and what they want to say. Nothing is required; put it into a form of its own."),
            new("Tab で質問ごとに進み、矢印で点を選びます。", "Tab goes from question to question, the arrows choose.")),
        new("tds-prefill-review", new("事前入力の確認", "Review of prefilled values"),
            new("登録されている値を、出どころと日付と一緒に見せ、「使う・直す・使わない」を選んでもらいます。値が取れなかった項目は、理由を添えて入力欄になります。",
                "Shows values from registers with source and date, to accept, correct or decline. A field without a value says why and is an ordinary input."),
            new("Tab で項目ごとに進み、矢印で選びます。", "Tab goes from item to item, the arrows choose.")),
    ];
}

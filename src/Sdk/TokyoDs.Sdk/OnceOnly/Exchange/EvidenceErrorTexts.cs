using TokyoDs.Text;
using static TokyoDs.OnceOnly.EvidenceErrorReason;

namespace TokyoDs.OnceOnly;

/// <summary>What is said about an error: to the person before the form, and to the developer. No text holds a value.</summary>
internal static class EvidenceErrorTexts
{
    public static LocalText ForPerson(EvidenceErrorCode code) => code switch
    {
        EvidenceErrorCode.Timeout or EvidenceErrorCode.QueryFailed => new(
            "The information cannot be looked up now. Enter it yourself, or try again later.",
            "いまは登録情報を照会できません。直接入力するか、時間をおいてやり直してください。"),
        EvidenceErrorCode.NotAuthorized => new(
            "The information was not fetched, because there is no consent or no right to it. Enter it yourself.",
            "同意または権限がないため、登録情報を取得していません。直接入力してください。"),
        EvidenceErrorCode.NotFound => new(
            "No record was found. Enter the information yourself.",
            "登録が見つかりませんでした。直接入力してください。"),
        _ => new(
            "The information cannot be fetched because of a problem between the systems. Enter it yourself.",
            "システム間の連携に問題があり、登録情報を取得できません。直接入力してください。"),
    };

    public static LocalText ForDeveloper(EvidenceErrorCode code) => code switch
    {
        EvidenceErrorCode.NotAuthenticated => new("The provider does not know the requester; check the credential.", "提供側が要求元を確認できません。認証情報を確かめてください。"),
        EvidenceErrorCode.NotAuthorized => new("The provider refused the evidence; check the grant and the consent.", "提供側が提供を断りました。権限と同意を確かめてください。"),
        EvidenceErrorCode.InvalidRequest => new("The provider refused the form of the request; compare it with the contract.", "提供側が要求の形式を断りました。連携契約と照らしてください。"),
        EvidenceErrorCode.NotFound => new("The provider knows no such subject or evidence; nothing to mend.", "提供側に該当する登録がありません。修正は不要です。"),
        EvidenceErrorCode.Timeout => new("The provider needed too long; send the same request again later.", "提供側の処理が時間内に終わりませんでした。同じ要求を後で送り直してください。"),
        EvidenceErrorCode.UnresolvedReference => new("The answer refers to something that cannot be found; ask the provider.", "回答が参照する先が見つかりません。提供側に確認してください。"),
        EvidenceErrorCode.UnsupportedCapability => new("The provider does not offer this contract or version; see what it offers.", "提供側はこの連携契約または版に対応していません。提示された版を確かめてください。"),
        _ => new("The provider failed; send the same request again later.", "提供側で障害が起きました。同じ要求を後で送り直してください。"),
    };

    public static LocalText ForDeveloper(EvidenceErrorReason reason) => reason switch
    {
        MalformedRequest => new(
            "The request breaks its form; give a UUIDv7, 1 to 200 different items, 1 to 20 versions of one contract, and texts of 1 to 200 characters.",
            "要求の形式が違います。UUIDv7、重複のない1〜200項目、1つの連携契約の1〜20の版、1〜200文字の文字列にしてください。"),
        ClockSkew => new(
            "The request was not made at the time it arrived; synchronise the clocks and send a new request with a new identifier.",
            "要求の作成時刻が受付時刻と合いません。時計を合わせ、新しい識別子で要求を作り直してください。"),
        ReusedIdentifier => new(
            "The identifier was used before, for other content or too long ago; make a new request with a new identifier.",
            "識別子が使用済みです（内容が違うか、時間がたっています）。新しい識別子で要求を作り直してください。"),
        FieldNotOffered => new("The contract has no such item; compare the items asked for with the schema.", "連携契約にない項目です。要求する項目をスキーマと照らしてください。"),
        NoCommonVersion => new("No version in common; read one of the versions that the provider offers.", "共通の版がありません。提供側が示す版のいずれかに対応してください。"),
        WrongAddress => new("Nobody takes requests at this address; check address and path.", "このアドレスでは要求を受け付けていません。アドレスとパスを確かめてください。"),
        CredentialRefused => new("The credential was refused; renew or correct it.", "認証情報が断られました。更新するか、正しいものにしてください。"),
        ForeignRequester => new("The request names another requester than its credential; set Requester to the name the credential was issued for.", "要求元の名称が認証情報と違います。認証情報の発行先の名称を Requester に設定してください。"),
        AccessRefused => new("The requester has no right to this evidence; ask the provider for a grant.", "この情報を受け取る権限がありません。提供側に利用申請をしてください。"),
        ConsentMissing => new("There is no valid consent for this purpose and contract; ask the person for it, or let them enter the items.", "この目的と連携契約への有効な同意がありません。本人に同意を求めるか、入力してもらってください。"),
        SubjectUnknown => new("The register has no such subject; nothing to mend.", "台帳に該当する対象者がいません。修正は不要です。"),
        ReferenceMissing => new("The evidence refers to something that cannot be found; ask the provider.", "情報が参照する先が見つかりません。提供側に確認してください。"),
        ProviderTimedOut => new("The provider said that it needed too long; send the same request again.", "提供側が時間切れを返しました。同じ要求を送り直してください。"),
        NoAnswer => new("No answer came in time; whether the request was carried out is not known. Send the same request again.", "時間内に回答がありません（実行されたかは不明です）。同じ要求を送り直してください。"),
        Unreachable => new("No connection; check address, network and certificate, and whether the provider is up.", "接続できません。アドレス、ネットワーク、証明書と、提供側の稼働状況を確かめてください。"),
        ProviderFailed => new("The provider failed; give its operator the correlation id.", "提供側で障害が起きました。相関IDを提供側の運用者に伝えてください。"),
        TooManyRequests => new("Asked too often; wait as long as the provider says.", "要求が多すぎます。提供側が示す時間だけ待ってください。"),
        LedgerFailed => new("The access could not be recorded, so nothing was handed over; mend the access ledger.", "アクセスを記録できないため提供していません。アクセス記録台帳を復旧してください。"),
        BrokenAnswer => new("The answer broke off; send the same request again, and look at proxies between the systems if it goes on.", "回答が途中で切れました。同じ要求を送り直し、続く場合は途中のプロキシを確かめてください。"),
        AnswerTooLarge => new("The answer is larger than MaxAnswerBytes; ask for fewer items or raise the limit.", "回答が MaxAnswerBytes を超えています。項目を減らすか、上限を上げてください。"),
        UnreadableAnswer => new("The answer is not written as its contract says; validate it against the published schema.", "回答が連携契約のとおりに書かれていません。公開されたスキーマで検証してください。"),
        ForeignAnswer => new("The answer belongs to another request; the provider must repeat the identifier of the request.", "別の要求への回答です。提供側は要求の識別子を回答に含める必要があります。"),
        UnaskedVersion => new("The answer is in a version that was not asked for; the provider must choose from the versions in the request.", "要求にない版の回答です。提供側は要求が示す版から選ぶ必要があります。"),
        CircuitOpen => new("The provider failed often, so it is left alone for a while; nothing was sent.", "障害が続いているため、しばらく要求を止めています。送信はしていません。"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Only a code is known; ask for the text of the code."),
    };
}

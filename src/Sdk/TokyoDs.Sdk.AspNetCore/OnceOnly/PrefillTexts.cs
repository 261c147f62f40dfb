using TokyoDs.Accessibility;
using TokyoDs.Time;
using static TokyoDs.Binding.BindingMessages;

namespace TokyoDs.OnceOnly;

/// <summary>What the review step says, in the language of the page. Every text about a missing item ends with a way on.</summary>
internal static class PrefillTexts
{
    public static string Value => Say("登録されている内容", "Registered value");
    public static string Source => Say("提供元", "Source");
    public static string Date => Say("確認日", "As of");
    public static string Accept => Say("この内容を使う", "Use this value");
    public static string Correct => Say("内容が違うので訂正する", "It is wrong; I will correct it");
    public static string Decline => Say("登録情報を使わず自分で入力する", "Do not use it; I will enter the value");
    public static string OwnValue => Say("訂正または自分で入力する内容", "Your own value");
    public static string OnlyHere => Say("訂正はこの申請だけに使われ、登録情報そのものは変わりません。", "A correction is used for this application only; the register itself does not change.");

    public static string Summary(PrefillCount count) => count.Prefilled == 0
        ? Say("登録情報から入力できた項目はありません。すべての項目を入力してください。", "No item could be filled from the registers. Enter all items.")
        : Say(
            $"{count.Needed}項目のうち{count.Prefilled}項目を登録情報から入力しました。内容を確認してください。",
            $"{count.Prefilled} of {count.Needed} items were filled from the registers. Check them.");

    public static string SourceOf(Provenance provenance) => provenance.Source switch
    {
        AttestationSource.Registry => Say($"{provenance.Provider}（行政機関の台帳）", $"{provenance.Provider} (official register)"),
        AttestationSource.IdentityProvider => Say($"{provenance.Provider}（認証基盤）", $"{provenance.Provider} (identity provider)"),
        AttestationSource.Derived => Say($"{provenance.Provider}（算出）", $"{provenance.Provider} (calculated)"),
        _ => Say($"{provenance.Provider}（本人の申告・未確認）", $"{provenance.Provider} (declared earlier, not verified)"),
    };

    public static string DateOf(Provenance provenance) => FormTexts.LongDate(JapanTime.DayOf(provenance.ObservedAt));

    /// <summary>Why an item has no value.</summary>
    public static string Missing(PrefillItem item) => (item.State, item.Gap) switch
    {
        (_, PrefillGap.Stale) => Say($"{item.Provider}の情報が古いため使えません。入力してください。", $"The information of {item.Provider} is too old to use. Enter the value."),
        (_, PrefillGap.NoConsent) => Say($"同意がないため、{item.Provider}に照会していません。入力してください。", $"{item.Provider} was not asked, because there is no consent. Enter the value."),
        (_, PrefillGap.ConsentEnded) => Say($"同意が取り消されたか期限が切れたため、{item.Provider}の情報を使いません。入力してください。", $"The consent was revoked or has expired, so the information of {item.Provider} is not used. Enter the value."),
        (_, PrefillGap.ConsentUnknown or PrefillGap.NotRecorded) => Say($"こちらのシステムの不具合で、{item.Provider}に照会できません。入力してください。", $"{item.Provider} cannot be asked because of a fault on our side. Enter the value."),
        (AttestationState.NotHeld, _) => Say($"{item.Provider}に登録がありません。入力してください。", $"{item.Provider} holds no record of it. Enter the value."),
        (AttestationState.NotApplicable, _) => Say($"{item.Provider}によると該当しない項目です。該当する場合は入力してください。", $"According to {item.Provider} it does not apply. Enter the value if it does."),
        (AttestationState.Withheld, _) => Say($"{item.Provider}からは提供が制限されています。入力してください。", $"{item.Provider} does not hand it over. Enter the value."),
        _ when !MayPass(item.Error) => Say($"{item.Provider}との連携に問題があり、情報を取得できません。入力してください。", $"The information of {item.Provider} cannot be fetched because of a problem between the systems. Enter the value."),
        _ => Say($"いま{item.Provider}に照会できません。入力してください。", $"{item.Provider} cannot be asked right now. Enter the value."),
    };

    /// <summary>What became of a ticket, when it is not valid.</summary>
    public static string? Notice(PrefillTicketState state) => state switch
    {
        PrefillTicketState.Tampered => Say("登録情報の控えを確認できないため使えません。内容を入力してください。", "The registered values could not be verified and are not used. Enter the values."),
        PrefillTicketState.Expired => Say("登録情報を取得してから時間がたったため使えません。画面を開き直すか、内容を入力してください。", "The registered values were fetched too long ago. Open the page again, or enter the values."),
        PrefillTicketState.Foreign => Say("別の申請または別の方の登録情報のため使えません。画面を開き直すか、内容を入力してください。", "The registered values belong to another application or person. Open the page again, or enter the values."),
        PrefillTicketState.Replayed => Say("この内容はすでに送信されています。新しい申請の場合は、画面を開き直すか、内容を入力してください。", "These values were sent already. For a new application open the page again, or enter the values."),
        PrefillTicketState.NotRecorded => Say("利用を記録できないため、登録情報を使えません。内容を入力してください。", "The registered values cannot be used, because the use could not be recorded. Enter the values."),
        _ => null,
    };

    public static string Fault(PrefillFault fault, string field) => fault switch
    {
        PrefillFault.NotChosen => Say($"{field}の登録情報を使うかどうかを選んでください", $"Choose whether to use what is registered as “{field}”"),
        PrefillFault.WrongForm => Unreadable(field),
        PrefillFault.AcceptedAndEntered => Say($"{field}に別の内容が入力されています。訂正を選ぶか、入力を消してください", $"There is another value for “{field}”; choose to correct it, or clear the input"),
        PrefillFault.NoLongerAvailable => Say($"{field}の登録情報は使えなくなりました。入力してください", $"What is registered as “{field}” can no longer be used; enter it"),
        _ => Say($"{field}を入力してください", $"Enter “{field}”"),
    };

    /// <summary>Whether trying again later could help, as <see cref="EvidenceError.ForPerson"/> says too.</summary>
    private static bool MayPass(EvidenceError? error) => error?.Code is null or EvidenceErrorCode.Timeout or EvidenceErrorCode.QueryFailed;
}

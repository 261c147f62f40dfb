using System.Globalization;
using TokyoDs.Text;
using TokyoDs.Time;

namespace TokyoDs.OnceOnly;

/// <summary>What happened, in words for citizens.</summary>
internal sealed class AccessWords(AccessExportOptions options)
{
    public IEnumerable<string> Headers => ((LocalText[])
    [
        new("Log time", "日時"), new("Action", "行われたこと"), new("Receiver", "提供先"), new("System that holds the data", "提供元"),
        new("Procedure", "手続"), new("Purpose", "利用目的"), new("Items", "項目"), new("Request", "照会番号"),
    ]).Select(In);

    public static string Time(AccessEvent accessEvent) =>
        accessEvent.OccurredAt.ToOffset(JapanTime.Offset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public string Action(AccessEvent accessEvent) => In(accessEvent.Kind switch
    {
        AccessEventKind.Requested => new("Your data was asked for", "あなたの情報が照会されました"),
        AccessEventKind.Refused => new("A request for your data was refused", "あなたの情報の照会が拒否されました"),
        AccessEventKind.Provided => new("Your data was handed over", "あなたの情報が提供されました"),
        AccessEventKind.Previewed => new("Your data was shown to you", "あなたに情報が表示されました"),
        AccessEventKind.Accepted => new("You accepted the prefilled items", "入力済みの項目が承認されました"),
        AccessEventKind.Corrected => new("You corrected a prefilled item", "入力済みの項目が訂正されました"),
        AccessEventKind.Declined => new("You declined the prefilled items", "入力済みの項目が使われないことになりました"),
        AccessEventKind.Submitted => new("Your data was used in a procedure", "あなたの情報が手続に使われました"),
        AccessEventKind.Deleted => new("Your data was deleted", "あなたの情報が廃棄されました"),
        _ => throw new ArgumentOutOfRangeException(nameof(accessEvent), accessEvent.Kind, "An undeclared kind is never recorded."),
    });

    public string Outcome(AttestationState state) => In(state switch
    {
        AttestationState.Available => new("handed over", "提供"),
        AttestationState.NotHeld => new("not on record", "登録なし"),
        AttestationState.NotApplicable => new("does not apply", "該当なし"),
        AttestationState.Unavailable => new("could not be asked", "照会できず"),
        AttestationState.Withheld => new("withheld", "提供せず"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "An undeclared outcome is never recorded."),
    });

    public string Item(ContractReference contract, string name) => options.ItemName?.Invoke(contract, name) ?? name;

    public string Items(AccessEvent accessEvent) => string.Join(In(new("; ", "、")), accessEvent.Outcomes
        .OrderBy(outcome => outcome.Key, StringComparer.Ordinal)
        .Select(outcome => In(new(
            $"{Item(accessEvent.Contract, outcome.Key)} ({Outcome(outcome.Value)})", $"{Item(accessEvent.Contract, outcome.Key)}（{Outcome(outcome.Value)}）"))));

    private string In(LocalText text) => options.Language == ExportLanguage.English ? text.English : text.Japanese;
}

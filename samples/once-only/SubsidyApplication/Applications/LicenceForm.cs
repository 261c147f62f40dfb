using OnceOnlyDemo;
using TokyoDs.OnceOnly;

namespace OnceOnlyDemo.SubsidyApplication.Applications;

/// <summary>The part of the form that the licence register fills, and the consent that this rests on.</summary>
public sealed class LicenceForm(
    [FromKeyedServices(LicenceForm.Register)] EvidenceClient client, IAccessLedger ledger, IConsentRegister consents, IConfiguration configuration, TimeProvider time)
{
    public const string Register = "licences";
    public const string Purpose = "補助金の申請者が営業許可を受けた事業者であることの確認";

    private static readonly TimeSpan ConsentFor = TimeSpan.FromDays(90);
    private static readonly ContractReader<BusinessLicence> Reader = ContractReader.Of<BusinessLicence>();

    private readonly PrefillSourceOptions _patience = new() { Deadline = configuration.GetValue<TimeSpan>("LicenceRegister:Deadline") };

    /// <summary>The fields, in the order they are shown.</summary>
    public static PrefillForm Fields { get; } = new("subsidy-licence",
    [
        PrefillFormField.Of<string>("tradeName", "商号または名称", "Name of the corporation"),
        PrefillFormField.Of<string>("businessAddress", "営業所の所在地", "Address of the business"),
        PrefillFormField.Of<string>("representative", "代表者の氏名", "Name of the representative"),
        PrefillFormField.Of<string>("licenceNumber", "営業許可番号", "Licence number"),
        PrefillFormField.Of<DateOnly>("licensedUntil", "営業許可の満了日", "Licence valid until"),
    ]);

    /// <summary>What is shown before somebody agrees; its hash goes into the receipt.</summary>
    public static string ConsentText => Words.Say(
        $"産業労働局は、「{Purpose}」のために、保健医療局の営業許可台帳から、商号、営業所の所在地、代表者の氏名、営業許可番号、満了日を取得します。同意は 90 日間有効で、いつでも取り消せます。",
        $"The Bureau of Industrial and Labor Affairs fetches name, address of the business, representative, licence number and last day of validity from the licence register of the Bureau of Public Health, to confirm that the applicant holds a licence. The consent is valid for 90 days and can be revoked at any time.");

    public static ExchangeContext ContextOf(SubjectReference subject) =>
        new(subject, OneStop.System, OneStop.Subsidy, Purpose);

    public Task<ConsentReceipt?> FindConsentAsync(SubjectReference subject, CancellationToken cancellation) =>
        consents.FindAsync(subject, Purpose, ContractReference.Of<BusinessLicence>(), cancellation);

    public Task AgreeAsync(SubjectReference subject, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        return consents.GiveAsync(
            new(Guid.CreateVersion7(now), subject, Purpose, [ContractReference.Of<BusinessLicence>()], ShownText.Hash(ConsentText), now, now + ConsentFor), cancellation);
    }

    /// <summary>Ends every consent, also those that were given twice.</summary>
    public async Task RevokeAsync(SubjectReference subject, CancellationToken cancellation)
    {
        while (await FindConsentAsync(subject, cancellation) is { } receipt)
        {
            await consents.RevokeAsync(receipt.Id, cancellation);
        }
    }

    public Task<PrefillResult> CollectAsync(SubjectReference subject, CancellationToken cancellation) =>
        new PrefillSession(ContextOf(subject), ledger, consents, time)
            .From(client.Reading(Reader), fields => fields
                .Fill("tradeName", "tradeName", licence => licence.TradeName)
                .Fill("businessAddress", "businessAddress", licence => licence.BusinessAddress)
                .Fill("representative", "representative", licence => licence.Representative)
                .Fill("licenceNumber", "licenceNumber", licence => licence.LicenceNumber)
                .Fill("licensedUntil", "licensedUntil", licence => licence.LicensedUntil), _patience)
            .CollectAsync(cancellation);
}

using TokyoDs.OnceOnly;
using TokyoDs.Procedures;

namespace OnceOnlyDemo.SubsidyApplication.Applications;

/// <summary>Takes one form, forwards it to every procedure it is for, and knows how far each has come.</summary>
public sealed class OneStop(ICaseStore cases, IEnumerable<IProcedureIntake> offices, IHostEnvironment environment, TimeProvider time)
{
    public const string System = "産業労働局 補助金申請システム";
    public const string Subsidy = "subsidy-2026";
    public const string EnergyAudit = "energy-audit-2026";
    public const string LicenceCopy = "営業許可証の写し";

    private static readonly CaseFields Licence = new CaseFields()
        .Answer("tradeName", new("法人.商号", "text"))
        .Answer("businessAddress", new("事業所.所在地", "text"))
        .Answer("representative", new("法人.代表者", "text"))
        .Answer("licenceNumber", new("許可.許可番号", "text"))
        .Answer("licensedUntil", new("許可.有効期限", "date"));

    private readonly OneStopPlan _plan = new OneStopPlanner(
        ProcedureCatalog.FromJson(File.ReadAllText(Path.Combine(environment.ContentRootPath, "procedures.json"))),
        [EvidenceOffer.Of<BusinessLicence>("保健医療局 営業許可台帳")]).Plan(Subsidy, EnergyAudit);

    /// <summary>Stores what was entered and reviewed, then hands it to the offices. What an office cannot take now is sent again later.</summary>
    public async Task<Guid> SubmitAsync(SubjectReference subject, PrefillSubmission licence, SubsidyForm form, CancellationToken cancellation)
    {
        var opened = new OneStopCase(Guid.CreateVersion7(time.GetUtcNow()), _plan, subject, time);
        opened.Answer(licence, Licence);
        foreach (var (key, value) in form.Answers())
        {
            opened.Answer(key, value);
        }

        var version = await cases.SaveAsync(opened.Save(), 0, cancellation);
        await ForwardAsync(opened, version, cancellation);
        return opened.Id;
    }

    /// <summary>Somebody's own case; nobody else's.</summary>
    public async Task<OneStopCase?> FindAsync(Guid id, SubjectReference subject, CancellationToken cancellation) =>
        await cases.FindAsync(id, cancellation) is { } stored && stored.State.Subject == subject ? OneStopCase.Restore(_plan, stored.State, time) : null;

    /// <summary>Sends again what did not arrive. Two requests at once send the same applications, which the offices take once.</summary>
    public async Task SendAgainAsync(Guid id, SubjectReference subject, CancellationToken cancellation)
    {
        if (await cases.FindAsync(id, cancellation) is { } stored && stored.State.Subject == subject)
        {
            await ForwardAsync(OneStopCase.Restore(_plan, stored.State, time), stored.Version, cancellation);
        }
    }

    /// <summary>Takes a document of somebody's own case and forwards what is complete now.</summary>
    /// <exception cref="CaseConflictException">Another request changed the case meanwhile.</exception>
    public async Task HandInAsync(Guid id, SubjectReference subject, string kind, string reference, CancellationToken cancellation)
    {
        if (await cases.FindAsync(id, cancellation) is { } stored && stored.State.Subject == subject)
        {
            var opened = OneStopCase.Restore(_plan, stored.State, time);
            opened.Attach(kind, reference);
            var version = await cases.SaveAsync(opened.Save(), stored.Version, cancellation);
            await ForwardAsync(opened, version, cancellation);
        }
    }

    private async Task ForwardAsync(OneStopCase opened, long version, CancellationToken cancellation)
    {
        await opened.ForwardAsync(offices, cancellation);
        try
        {
            await cases.SaveAsync(opened.Save(), version, CancellationToken.None);
        }
        catch (CaseConflictException)
        {
            // Another request forwarded the same and stored it; that one stands.
        }
    }
}

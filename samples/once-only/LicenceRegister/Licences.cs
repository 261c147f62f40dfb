using System.Text.Json;
using TokyoDs.OnceOnly;
using TokyoDs.Registries;

namespace OnceOnlyDemo.LicenceRegister;

/// <summary>The register itself, read from <c>licences.json</c> when the service starts.</summary>
internal sealed class Licences
{
    public const string Office = "保健医療局 営業許可台帳";

    private readonly Dictionary<string, Entry> _entries;
    private readonly TimeProvider _time;

    public Licences(IHostEnvironment environment, TimeProvider time)
    {
        var path = Path.Combine(environment.ContentRootPath, "licences.json");
        var entries = JsonSerializer.Deserialize<List<Entry>>(File.ReadAllText(path), JsonSerializerOptions.Web)
            ?? throw new InvalidDataException($"{path} holds no list of licences.");
        _entries = entries.ToDictionary(entry => entry.CorporateNumber.ToString(), StringComparer.Ordinal);
        _time = time;
    }

    public EvidenceResult<BusinessLicence> Find(SubjectReference subject)
    {
        if (subject.Scheme != "corporate-number" || !_entries.TryGetValue(subject.Key, out var entry))
        {
            return EvidenceResult.Failed<BusinessLicence>(EvidenceErrorReason.SubjectUnknown);
        }

        var source = new Provenance(AttestationSource.Registry, Office, _time.GetUtcNow(), Classification: DataClassification.Public);
        return EvidenceResult.Found(new BusinessLicence
        {
            CorporateNumber = entry.CorporateNumber,
            TradeName = Attestation.Available(entry.TradeName, source),
            BusinessAddress = Attestation.Available(entry.BusinessAddress, source),
            Representative = entry.Representative is { } representative
                ? Attestation.Available(representative, source with { Classification = DataClassification.Personal })
                : Attestation.Missing<string>(entry.IsProtected ? AttestationState.Withheld : AttestationState.NotHeld, source),
            LicenceNumber = Attestation.Available(entry.LicenceNumber, source),
            LicensedUntil = Attestation.Available(entry.LicensedUntil, source),
        });
    }

    /// <summary>A row of the register.</summary>
    private sealed record Entry(
        CorporateNumber CorporateNumber,
        string TradeName,
        string BusinessAddress,
        string? Representative,
        string LicenceNumber,
        DateOnly LicensedUntil,
        bool IsProtected = false);
}

using System.Security.Cryptography;
using System.Text;
using TokyoDs.OnceOnly;

namespace TokyoDs.LedgerWriter;

/// <summary>Secrets and events for tests and measurements; never use such secrets elsewhere.</summary>
public static class SampleLedger
{
    public static LedgerKeys Keys { get; } = KeysOf("2026", "2026");

    public static SubjectReference Corporation { get; } = new("corporate-number", "8000012010038");

    public static ContractReference Contract { get; } = new("jp.lg.metro.tokyo.applicant", 1, 0);

    /// <summary>Secrets that follow from their identifiers.</summary>
    public static LedgerKeys KeysOf(string current, params string[] ids) =>
        new(current, ids.Select(id => KeyValuePair.Create(id, SHA256.HashData(Encoding.UTF8.GetBytes($"only for tests {id}")))));

    public static AccessEvent Event(int number = 0, SubjectReference? subject = null) => new(
        Guid.CreateVersion7(),
        Guid.NewGuid(),
        (AccessEventKind)(number % 9),
        new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(9)).AddSeconds(number),
        subject ?? Corporation,
        "産業労働局 補助金申請システム",
        "主税局 法人二税台帳",
        "subsidy-2026",
        "補助金の交付審査",
        Contract,
        new Dictionary<string, AttestationState> { ["Name"] = AttestationState.Available, ["Address"] = AttestationState.NotHeld },
        "4bf92f3577b34da6a3ce929d0e0e4736");

    /// <summary>An event with the same identifier in every process.</summary>
    public static AccessEvent SharedEvent(int number) =>
        Event(number) with { Id = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"shared {number}")).AsSpan(0, 16)) };
}

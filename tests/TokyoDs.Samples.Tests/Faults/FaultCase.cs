using TokyoDs.OnceOnly;
using static TokyoDs.OnceOnly.AccessEventKind;

namespace TokyoDs.Tests.Samples.Faults;

/// <summary>A fault and its documented outcome.</summary>
/// <param name="Fault">What goes wrong.</param>
/// <param name="Says">What the form says beside every item.</param>
/// <param name="Asked">How often the register was asked in all.</param>
/// <param name="Recorded">What the application records about the applicant.</param>
public sealed record FaultCase(RelayFault Fault, Words Says, int Asked, params AccessEventKind[] Recorded)
{
    /// <summary>Every fault by its name; each is new, because some count.</summary>
    public static IReadOnlyDictionary<string, Func<FaultCase>> All { get; } = new Dictionary<string, Func<FaultCase>>
    {
        ["slow"] = () => new(RelayFaults.Slow, Words.NotNow, 1, Requested),
        ["half-open connection"] = () => new(RelayFaults.HalfOpen, Words.NotNow, 1, Requested),
        ["silent in the middle of the answer"] = () => new(RelayFaults.SilentInTheMiddle, Words.NotNow, 1, Requested),
        ["connection reset"] = () => new(RelayFaults.Reset, Words.NotNow, 3, Requested),
        ["cut in the middle of the answer"] = () => new(RelayFaults.CutInTheMiddle, Words.NotNow, 3, Requested),
        ["429"] = () => new(RelayFaults.Status(429), Words.NotNow, 3, Requested),
        ["429 for a minute"] = () => new(RelayFaults.Status(429, retryAfter: "60"), Words.NotNow, 1, Requested),
        ["500"] = () => new(RelayFaults.Status(500), Words.NotNow, 3, Requested),
        ["503 for a minute"] = () => new(RelayFaults.Status(503, retryAfter: "60"), Words.NotNow, 1, Requested),
        ["another media type"] = () => new(RelayFaults.AnotherMediaType, Words.NotNow, 1, Requested),
        ["not as the contract says"] = () => new(RelayFaults.BrokenContract, Words.NotNow, 1, Requested),
        ["answer in another version"] = () => new(RelayFaults.AnotherVersion, Words.BetweenSystems, 1, Requested),
        ["no common version"] = () => new(RelayFaults.NoCommonVersion, Words.BetweenSystems, 1, Requested),
        ["replayed identifier"] = () => new(RelayFaults.ReplayedIdentifier, Words.BetweenSystems, 1, Requested),
        ["clock skew"] = () => new(RelayFaults.ClockSkew, Words.BetweenSystems, 1, Requested),
        ["unknown credential"] = () => new(RelayFaults.UnknownCredential, Words.BetweenSystems, 1, Requested),
        ["foreign requester"] = () => new(RelayFaults.ForeignRequester, Words.Withheld, 1, Requested, Refused),
        ["stale"] = () => new(RelayFaults.Stale, Words.Stale, 1, Requested, Provided),
    };
}

/// <summary>What the form says about an item that is not filled, as docs/guides/once-only.md documents it.</summary>
public sealed record Words(string Japanese, string English)
{
    private const string Office = "保健医療局 営業許可台帳";

    public static Words NotNow { get; } = new("いま〇〇に照会できません", "〇〇 cannot be asked right now");

    public static Words BetweenSystems { get; } = new("〇〇との連携に問題があり、情報を取得できません", "The information of 〇〇 cannot be fetched because of a problem between the systems");

    public static Words Withheld { get; } = new("〇〇からは提供が制限されています", "〇〇 does not hand it over");

    public static Words Stale { get; } = new("〇〇の情報が古いため使えません", "The information of 〇〇 is too old to use");

    public static Words ConsentEnded { get; } = new(
        "同意が取り消されたか期限が切れたため、〇〇の情報を使いません", "The consent was revoked or has expired, so the information of 〇〇 is not used");

    public static Words Tampered { get; } = new("登録情報の控えを確認できないため使えません", "The registered values could not be verified and are not used");

    public string In(string language) => (language == "ja" ? Japanese : English).Replace("〇〇", Office, StringComparison.Ordinal);
}

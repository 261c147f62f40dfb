using System.Security.Claims;

namespace TokyoDs.OnceOnly;

/// <summary>How a provider takes and answers requests.</summary>
public sealed class OnceOnlyProviderOptions
{
    /// <summary>The organisation and system that answers, as shown to the citizen, such as 保健医療局 営業許可台帳; required.</summary>
    public string Provider { get; set; } = "";

    /// <summary>How far the clock of a requester may be off; five minutes by default, at most 20 so that a replay guard remembers longer.</summary>
    public TimeSpan ClockTolerance { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long the handler may take; ten seconds by default. Then the answer is <see cref="EvidenceErrorReason.ProviderTimedOut"/>.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The largest request in bytes; 64 KiB by default.</summary>
    public int MaxRequestBytes { get; set; } = 64 * 1024;

    /// <summary>
    /// Whether the subject must have agreed: the provider's own register of consents (<see cref="IConsentRegister"/>) is asked at every request, whatever
    /// receipt the request names. <see langword="false"/> by default, for exchanges that rest on a law.
    /// </summary>
    public bool RequireConsent { get; set; }

    /// <summary>The name that an authenticated requester was given; <see cref="ClaimsIdentity.Name"/> by default. A request must name the same requester.</summary>
    public Func<ClaimsPrincipal, string?> RequesterOf { get; set; } = principal => principal.Identity is { IsAuthenticated: true } identity ? identity.Name : null;
}

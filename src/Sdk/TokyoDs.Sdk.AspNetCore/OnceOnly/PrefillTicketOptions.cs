namespace TokyoDs.OnceOnly;

/// <summary>How prefill tickets behave.</summary>
public sealed class PrefillTicketOptions
{
    /// <summary>How long a ticket is valid after the review was shown; one hour by default and at most, because a replay guard remembers at least that long.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(1);
}

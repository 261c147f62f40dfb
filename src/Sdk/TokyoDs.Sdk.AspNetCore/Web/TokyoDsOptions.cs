namespace TokyoDs.Web;

/// <summary>What a service may change about the defaults of <c>AddTokyoDs</c>.</summary>
public sealed class TokyoDsOptions
{
    /// <summary>The Content-Security-Policy; add hosts to it, it cannot be weakened to inline code.</summary>
    public ContentSecurityPolicy ContentSecurityPolicy { get; } = new();

    /// <summary>How long browsers insist on HTTPS after a visit.</summary>
    /// <value>The default is 365 days.</value>
    public TimeSpan StrictTransportSecurity { get; set; } = TimeSpan.FromDays(365);
}

namespace TokyoDs.OnceOnly;

/// <summary>How one source of a <see cref="PrefillSession"/> is asked.</summary>
public sealed class PrefillSourceOptions
{
    /// <summary>How long the form waits for this source; five seconds by default. Then its fields are entered by hand.</summary>
    public TimeSpan Deadline { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Whether the exchange rests on the consent of the subject; <see langword="true"/> by default. Set it to <see langword="false"/> only where a law allows the exchange without.</summary>
    public bool RequiresConsent { get; set; } = true;
}

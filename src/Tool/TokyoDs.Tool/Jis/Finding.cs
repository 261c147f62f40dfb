namespace TokyoDs.Tool.Jis;

/// <summary>How much a finding says.</summary>
internal enum Weight
{
    /// <summary>Error class: a rule or a browser test saw a defect (SARIF level error or warning, axe-core violation).</summary>
    Error,

    /// <summary>A person has to judge it (SARIF level note, axe-core incomplete).</summary>
    Hint,

    /// <summary>Switched off at its place by a person.</summary>
    Suppressed,
}

/// <summary>What a build asked of a rule.</summary>
internal enum RuleState
{
    /// <summary>Nothing: it was switched off.</summary>
    Off,

    /// <summary>Hints for a person (level note).</summary>
    Hints,

    /// <summary>Defects (level warning or error).</summary>
    Decides,
}

/// <summary>Something that a machine saw at one place.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Place">File and line, or page and element.</param>
/// <param name="Weight">How much it says.</param>
/// <param name="IsFromBrowser">Whether a browser test saw it, and not the build.</param>
/// <param name="Reason">Why it is suppressed; null when no reason is given.</param>
internal sealed record Finding(string Rule, string Place, Weight Weight, bool IsFromBrowser, string? Reason = null);

namespace TokyoDs.Accessibility;

/// <summary>How much weight a button has on its page.</summary>
public enum ButtonKind
{
    /// <summary>What most people want to do next; one on a page.</summary>
    Primary,

    /// <summary>Another way on.</summary>
    Secondary,

    /// <summary>What cannot be undone.</summary>
    Danger,
}

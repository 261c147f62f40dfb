using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>Says beforehand how long a page waits, and lets the reader ask for more time (WCAG 2.2.1). The component of <c>tds-session-notice</c>.</summary>
public sealed class TdsSessionNotice : PartComponent
{
    /// <summary>How long the session lasts without action.</summary>
    [Parameter, EditorRequired]
    public int Minutes { get; set; }

    /// <summary>An address that renews the session when it is asked for (GET).</summary>
    [Parameter, EditorRequired]
    public string ExtendAddress { get; set; } = "";

    private protected override Part? Describe() => new SessionNotice(Minutes, ExtendAddress);
}

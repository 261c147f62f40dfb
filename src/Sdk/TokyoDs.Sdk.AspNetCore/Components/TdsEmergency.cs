using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>An emergency (緊急時の案内) above everything else. The component of <c>tds-emergency</c>.</summary>
public sealed class TdsEmergency : PartComponent
{
    /// <summary>What happened; nothing is shown without it.</summary>
    [Parameter]
    public string? Heading { get; set; }

    /// <summary>When this was said.</summary>
    [Parameter]
    public DateTimeOffset? At { get; set; }

    /// <summary>The content.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private protected override Part? Describe() => string.IsNullOrWhiteSpace(Heading) ? null : new EmergencyBanner(Heading, At, ChildContent);
}

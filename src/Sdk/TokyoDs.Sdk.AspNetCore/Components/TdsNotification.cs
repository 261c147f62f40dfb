using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>A message about the whole page. The component of <c>tds-notification</c>.</summary>
public sealed class TdsNotification : PartComponent
{
    /// <summary>What it is about.</summary>
    [Parameter]
    public NoticeKind Kind { get; set; }

    /// <summary>The message in short.</summary>
    [Parameter, EditorRequired]
    public string Heading { get; set; } = "";

    /// <summary>Whether it answers what the reader just did.</summary>
    [Parameter]
    public bool IsAnswer { get; set; }

    /// <summary>The content.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private protected override Part? Describe() => new Notification(Kind, Heading, ChildContent, IsAnswer);
}

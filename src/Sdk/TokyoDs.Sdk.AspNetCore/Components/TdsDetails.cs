using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>Text that opens on demand. The component of <c>tds-details</c>.</summary>
public sealed class TdsDetails : PartComponent
{
    /// <summary>What stands there when it is closed.</summary>
    [Parameter, EditorRequired]
    public string Summary { get; set; } = "";

    /// <summary>Whether it is open at first.</summary>
    [Parameter]
    public bool IsOpen { get; set; }

    /// <summary>The name that the parts of an accordion share.</summary>
    [Parameter]
    public string? Group { get; set; }

    /// <summary>The level when the summary is also a heading, 2 to 6.</summary>
    [Parameter]
    public int? HeadingLevel { get; set; }

    /// <summary>The content.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private protected override Part? Describe() => new Disclosure(Summary, ChildContent, IsOpen, Group, HeadingLevel);
}

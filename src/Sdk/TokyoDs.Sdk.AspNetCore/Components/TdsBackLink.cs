using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>The way to the screen before. The component of <c>tds-back-link</c>.</summary>
public sealed class TdsBackLink : PartComponent
{
    /// <summary>The address.</summary>
    [Parameter, EditorRequired]
    public string Href { get; set; } = "";

    /// <summary>The content.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private protected override Part? Describe() => new BackLink(Href, ChildContent);
}

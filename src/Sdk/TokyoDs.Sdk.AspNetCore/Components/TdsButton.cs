using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>A button that sends the form; never disabled. The component of <c>tds-button</c>.</summary>
public sealed class TdsButton : PartComponent
{
    /// <summary>How much weight it has.</summary>
    [Parameter]
    public ButtonKind Kind { get; set; }

    /// <summary>The type of the button: <c>submit</c> or <c>button</c>.</summary>
    [Parameter]
    public string Type { get; set; } = "submit";

    /// <summary>The content.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private protected override Part? Describe() => new Button(ChildContent, Kind, Type);
}

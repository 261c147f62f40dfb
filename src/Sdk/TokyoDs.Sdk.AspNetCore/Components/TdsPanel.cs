using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>What became of a procedure, and the number that people write down. The component of <c>tds-panel</c>.</summary>
public sealed class TdsPanel : PartComponent
{
    /// <summary>The heading.</summary>
    [Parameter, EditorRequired]
    public string Heading { get; set; } = "";

    /// <summary>The receipt number.</summary>
    [Parameter]
    public string? Number { get; set; }

    /// <summary>What the number is called; 受付番号 by default.</summary>
    [Parameter]
    public string? NumberLabel { get; set; }

    /// <summary>The content.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private protected override Part? Describe() => new CompletionPanel(Heading, NumberLabel, Number, ChildContent);
}

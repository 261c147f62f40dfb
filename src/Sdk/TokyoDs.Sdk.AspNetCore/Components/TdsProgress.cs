using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>How far something has come. The component of <c>tds-progress</c>.</summary>
public sealed class TdsProgress : PartComponent
{
    /// <summary>What is under way.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>How much is done.</summary>
    [Parameter]
    public int Value { get; set; }

    /// <summary>How much there is.</summary>
    [Parameter]
    public int Max { get; set; } = 100;

    /// <summary>The id of the bar, unique on the page.</summary>
    [Parameter]
    public string Id { get; set; } = "tds-progress";

    private protected override Part? Describe() => new ProgressBar(Label, Math.Clamp(Value, 0, Max), Max, Id);
}

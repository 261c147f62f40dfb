using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>The steps of a procedure: which is current, which are done. The component of <c>tds-steps</c>.</summary>
public sealed class TdsSteps : PartComponent
{
    /// <summary>The steps in order.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<PageLink> Items { get; set; } = [];

    /// <summary>The number of the current step, from 1.</summary>
    [Parameter]
    public int Current { get; set; } = 1;

    private protected override Part? Describe() => new StepList([.. Items.Select((step, index) => step with { IsCurrent = index == Current - 1 })]);
}

using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>One answer on a confirm page. The component of <c>tds-summary-row</c>.</summary>
public sealed class TdsSummaryRow : PartComponent
{
    /// <summary>What was asked.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    /// <summary>What was answered.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>Where the answer is changed; without it there is no link.</summary>
    [Parameter]
    public string? ChangeAddress { get; set; }

    /// <summary>The content.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private protected override Part? Describe() => new SummaryRow(Name, Value, ChildContent, ChangeAddress);
}

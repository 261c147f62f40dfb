using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>The list on a confirm page; holds <c>TdsSummaryRow</c>s. The component of <c>tds-summary-list</c>.</summary>
public sealed class TdsSummaryList : PartComponent
{
    /// <summary>The content.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private protected override Part? Describe() => new SummaryList(ChildContent);
}

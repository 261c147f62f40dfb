using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>Pages of a long list. The component of <c>tds-pagination</c>.</summary>
public sealed class TdsPagination : PartComponent
{
    /// <summary>The current page, from 1.</summary>
    [Parameter]
    public int Current { get; set; } = 1;

    /// <summary>The number of pages.</summary>
    [Parameter]
    public int Total { get; set; }

    /// <summary>The address of a page.</summary>
    [Parameter, EditorRequired]
    public Func<int, string> Address { get; set; } = null!;

    private protected override Part? Describe() => Total < 2 ? null : new PageNumbers(Current, Total, Address);
}

using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>A table with a caption that scrolls by itself, also by keyboard. The component of <c>tds-table</c>.</summary>
public sealed class TdsTable : PartComponent
{
    /// <summary>What the table shows.</summary>
    [Parameter, EditorRequired]
    public string Caption { get; set; } = "";

    /// <summary>The id of the table, unique on the page.</summary>
    [Parameter]
    public string Id { get; set; } = "tds-table";

    /// <summary>The content.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private protected override Part? Describe() => new DataTable(Caption, Id, ChildContent);
}

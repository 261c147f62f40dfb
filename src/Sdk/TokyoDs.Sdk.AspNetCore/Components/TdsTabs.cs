using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>Links to sister pages, of which one is current. The component of <c>tds-tabs</c>.</summary>
public sealed class TdsTabs : PartComponent
{
    /// <summary>The pages.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<PageLink> Items { get; set; } = [];

    /// <summary>What the pages are together, for screen readers.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    private protected override Part? Describe() => new LinkTabs(Items, Label);
}

using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>Where the page stands in the site (パンくずリスト). The component of <c>tds-breadcrumb</c>.</summary>
public sealed class TdsBreadcrumb : PartComponent
{
    /// <summary>The pages from the start to this one.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<PageLink> Items { get; set; } = [];

    private protected override Part? Describe() => Items.Count == 0 ? null : new Breadcrumb(Items);
}

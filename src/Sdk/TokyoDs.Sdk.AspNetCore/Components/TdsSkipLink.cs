using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>The first link of a page. The component of <c>tds-skip-link</c>.</summary>
public sealed class TdsSkipLink : PartComponent
{
    /// <summary>The id of the main element.</summary>
    [Parameter]
    public string Target { get; set; } = "main";

    private protected override Part? Describe() => new SkipLink(Target);
}

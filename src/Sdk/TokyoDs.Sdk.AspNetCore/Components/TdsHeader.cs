using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>The head of every page. The component of <c>tds-header</c>.</summary>
public sealed class TdsHeader : PartComponent
{
    /// <summary>The name of the service.</summary>
    [Parameter, EditorRequired]
    public string Service { get; set; } = "";

    /// <summary>The name of the organisation.</summary>
    [Parameter]
    public string? Organization { get; set; }

    /// <summary>The start of the service.</summary>
    [Parameter]
    public string Href { get; set; } = "/";

    /// <summary>The content.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private protected override Part? Describe() => new PageHeader(Service, Organization, Href, ChildContent);
}

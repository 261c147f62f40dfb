using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>The head of every page: who offers the service and the way to its start. The content stands at the other end, such as <c>tds-language-links</c>.</summary>
[HtmlTargetElement("tds-header", Attributes = "service", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class HeaderTagHelper : PartTagHelper
{
    /// <summary>The name of the service.</summary>
    [HtmlAttributeName("service")]
    public required string Service { get; set; }

    /// <summary>The name of the organisation.</summary>
    [HtmlAttributeName("organization")]
    public string? Organization { get; set; }

    /// <summary>The start of the service; by default the root of the application, also where it stands below a path.</summary>
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    private protected override Part? Describe(TagHelperContext context, Slot content) => new PageHeader(Service, Organization, Href ?? ViewContext.HttpContext.Request.PathBase + "/", content);
}

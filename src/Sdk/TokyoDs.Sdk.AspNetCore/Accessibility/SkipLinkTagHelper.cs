using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TokyoDs.Accessibility;

/// <summary>The first link of a page: over the repeated header to the content (WCAG 2.4.1).</summary>
[HtmlTargetElement("tds-skip-link", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SkipLinkTagHelper : TagHelper
{
    /// <summary>The id of the main element; give that element <c>tabindex="-1"</c> so that it can take the focus.</summary>
    /// <value>The default is <c>main</c>.</value>
    [HtmlAttributeName("target")]
    public string Target { get; set; } = "main";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("tds-skip-link", HtmlEncoder.Default);
        output.Attributes.SetAttribute("href", "#" + Target);
        output.Content.SetContent(FormTexts.SkipToContent);
    }
}

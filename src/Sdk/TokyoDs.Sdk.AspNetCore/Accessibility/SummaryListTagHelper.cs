using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TokyoDs.Accessibility;

/// <summary>The list on a confirm page: every answer with a link to change it (WCAG 3.3.4). Holds <c>tds-summary-row</c>s.</summary>
[HtmlTargetElement("tds-summary-list")]
public sealed class SummaryListTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "dl";
        output.AddClass("tds-summary", HtmlEncoder.Default);
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>The list on a confirm page: every answer with a link to change it (WCAG 3.3.4). Holds <c>tds-summary-row</c>s.</summary>
[HtmlTargetElement("tds-summary-list")]
public sealed class SummaryListTagHelper : PartTagHelper
{
    private protected override Part? Describe(TagHelperContext context, Slot content) => new SummaryList(content);
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TokyoDs.Accessibility;

/// <summary>The page title as 「画面名 - サービス名 - 組織名」, with 「エラー：」 in front while the form has errors (WCAG 2.4.2).</summary>
/// <example><c>&lt;title tds-service="講座の申込み" tds-organization="東京都"&gt;@ViewData["Title"]&lt;/title&gt;</c></example>
[HtmlTargetElement("title", Attributes = "tds-service")]
public sealed class TitleTagHelper : TagHelper
{
    /// <summary>The name of the service.</summary>
    [HtmlAttributeName("tds-service")]
    public string Service { get; set; } = "";

    /// <summary>The name of the organisation; left away when empty.</summary>
    [HtmlAttributeName("tds-organization")]
    public string? Organization { get; set; }

    /// <summary>The page being rendered; set by the framework.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var page = await output.GetChildContentAsync();
        output.Content.Clear();
        if (ViewContext.ModelState.ErrorCount > 0)
        {
            output.Content.Append(FormTexts.ErrorPrefix);
        }

        if (!page.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml(page);
            output.Content.Append(" - ");
        }

        output.Content.Append(Service);
        if (!string.IsNullOrWhiteSpace(Organization))
        {
            output.Content.Append(" - ");
            output.Content.Append(Organization);
        }
    }
}

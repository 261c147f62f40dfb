using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>The page title as 「画面名 - サービス名 - 組織名」, with 「エラー：」 in front while the form has errors (WCAG 2.4.2).</summary>
/// <example><c>&lt;title tds-service="講座の申込み" tds-organization="東京都"&gt;@ViewData["Title"]&lt;/title&gt;</c></example>
[HtmlTargetElement("title", Attributes = "tds-service")]
public sealed class TitleTagHelper : PartTagHelper
{
    /// <summary>The name of the service.</summary>
    [HtmlAttributeName("tds-service")]
    public string Service { get; set; } = "";

    /// <summary>The name of the organisation; left away when empty.</summary>
    [HtmlAttributeName("tds-organization")]
    public string? Organization { get; set; }

    private protected override Part Describe(TagHelperContext context, Slot content) =>
        new DocumentTitle(content, ViewContext.ModelState.ErrorCount > 0, Service, Organization);
}

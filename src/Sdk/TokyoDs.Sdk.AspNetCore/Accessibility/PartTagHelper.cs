using System.Net;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;

namespace TokyoDs.Accessibility;

/// <summary>What the <c>tds-</c> tag helpers have in common: each describes a part, and the part writes its markup.</summary>
/// <remarks>Attributes that the tag helper does not know (<c>class</c>, <c>id</c>, <c>data-*</c>) are written on the outermost element.</remarks>
public abstract class PartTagHelper : TagHelper
{
    private protected PartTagHelper()
    {
    }

    /// <summary>The page being rendered; set by the framework.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public sealed override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        var part = Describe(context, content.IsEmptyOrWhiteSpace ? default : Slot.Of(content));
        if (part is null)
        {
            output.SuppressOutput();
            return;
        }

        var own = output.Attributes.ToDictionary(attribute => attribute.Name, TextOf, StringComparer.OrdinalIgnoreCase);
        output.TagName = null;
        output.Content.SetHtmlContent(part.ToHtml(own));
    }

    /// <summary>The part, or nothing when there is nothing to show.</summary>
    private protected abstract Part? Describe(TagHelperContext context, Slot content);

    /// <summary>An attribute written in the page is HTML already; the part encodes it again.</summary>
    private static string? TextOf(TagHelperAttribute attribute)
    {
        if (attribute.Value is not IHtmlContent html)
        {
            return attribute.Value?.ToString();
        }

        using var text = new StringWriter();
        html.WriteTo(text, System.Text.Encodings.Web.HtmlEncoder.Default);
        return WebUtility.HtmlDecode(text.ToString());
    }
}

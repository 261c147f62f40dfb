using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Web;

namespace TokyoDs.Accessibility;

/// <summary>Links to the same page in Japanese and in English, each named in its own language; works without script.</summary>
/// <remarks>Needs <c>app.UseTokyoDs()</c>, which remembers the choice in a cookie.</remarks>
[HtmlTargetElement("tds-language-links", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LanguageLinksTagHelper : TagHelper
{
    private static readonly (string Language, string Name)[] Languages = [("ja", "日本語"), ("en", "English")];

    /// <summary>The page being rendered; set by the framework.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("tds-languages", HtmlEncoder.Default);
        output.Attributes.SetAttribute("aria-label", "言語 / Language");
        var list = Html.Element("ul");
        foreach (var (language, name) in Languages)
        {
            list.With(Html.Element("li").With(Html.Element("a", text: name)
                .Set("href", Address(language))
                .Set("lang", language)
                .Set("hreflang", language)
                .Set("aria-current", CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == language ? "true" : null)));
        }

        output.Content.SetHtmlContent(list);
    }

    private string Address(string language)
    {
        var request = ViewContext.HttpContext.Request;
        var query = new QueryBuilder(request.Query.Where(pair => pair.Key != LanguageChoice.QueryKey)) { { LanguageChoice.QueryKey, language } };
        return request.PathBase.Add(request.Path) + query.ToQueryString();
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;
using TokyoDs.Web;

namespace TokyoDs.Accessibility;

/// <summary>Links to the same page in Japanese and in English, each named in its own language; works without script.</summary>
/// <remarks>Needs <c>app.UseTokyoDs()</c>, which remembers the choice in a cookie.</remarks>
[HtmlTargetElement("tds-language-links", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LanguageLinksTagHelper : PartTagHelper
{
    private static readonly (string Language, string Name)[] Languages = [("ja", "日本語"), ("en", "English")];

    private protected override Part Describe(TagHelperContext context, Slot content) => new LanguageLinks(
        [.. Languages.Select(language => (language.Language, language.Name, Address(language.Language)))], CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    private string Address(string language)
    {
        var request = ViewContext.HttpContext.Request;
        var query = new QueryBuilder(request.Query.Where(pair => pair.Key != LanguageChoice.QueryKey)) { { LanguageChoice.QueryKey, language } };
        return request.PathBase.Add(request.Path) + query.ToQueryString();
    }
}

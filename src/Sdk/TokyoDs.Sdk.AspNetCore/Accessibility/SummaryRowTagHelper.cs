using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Places;

namespace TokyoDs.Accessibility;

/// <summary>One answer on a confirm page: its name, its value and a 「変更」 link that names the field to screen readers.</summary>
/// <remarks>The value is written from the model, or taken from the content of the element when there is any.</remarks>
[HtmlTargetElement("tds-summary-row", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SummaryRowTagHelper(IUrlHelperFactory urls) : TagHelper
{
    /// <summary>The property of the model.</summary>
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    /// <summary>The Razor page on which the answer is changed; without it there is no link.</summary>
    [HtmlAttributeName("change-page")]
    public string? ChangePage { get; set; }

    /// <summary>The id of the field on that page; by default the id that <c>tds-field</c> gives the same property.</summary>
    [HtmlAttributeName("change-field")]
    public string? ChangeField { get; set; }

    /// <summary>The page being rendered; set by the framework.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var name = For.Metadata.GetDisplayName();
        var given = await output.GetChildContentAsync();
        var value = Html.Element("dd", "tds-summary__value");
        if (given.IsEmptyOrWhiteSpace)
        {
            value.AddCssClass("tds-summary__value--plain");
            value.InnerHtml.Append(Readable(For.Model));
        }
        else
        {
            value.With(given);
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("tds-summary__row", HtmlEncoder.Default);
        output.Content.SetHtmlContent(Html.Element("dt", "tds-summary__name", name));
        output.Content.AppendHtml(value);
        if (ChangePage is not null)
        {
            output.Content.AppendHtml(Html.Element("dd", "tds-summary__change").With(ChangeLink(name)));
        }
    }

    private TagBuilder ChangeLink(string name)
    {
        var field = ChangeField ?? FieldState.IdOf(ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name));
        var page = urls.GetUrlHelper(ViewContext).Page(ChangePage)
            ?? throw new InvalidOperationException($"tds-summary-row: there is no Razor page '{ChangePage}'.");
        return Html.Element("a", text: FormTexts.Change).Set("href", $"{page}#{field}").With(Html.VisuallyHidden(FormTexts.OfField(name)));
    }

    private static string Readable(object? value)
    {
        var text = value switch
        {
            DateOnly date => FormTexts.LongDate(date),
            PostalCode code => code.ToString("D"),
            IFormattable formattable => formattable.ToString(null, CultureInfo.CurrentCulture),
            _ => value?.ToString(),
        };
        return string.IsNullOrWhiteSpace(text) ? FormTexts.NotEntered : text;
    }
}

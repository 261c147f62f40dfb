using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TokyoDs.Accessibility;

/// <summary>The list of what is wrong on the page, each entry a link to its field; nothing when all is well.</summary>
/// <remarks>
/// Put it above the form. The links follow the order of the <c>tds-field</c>s on the page; an error that belongs to no
/// such field is listed as text. The script of <c>tds-assets</c> moves the focus to it; without script it is announced
/// as an alert and the page title begins with 「エラー：」.
/// </remarks>
[HtmlTargetElement("tds-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    private const string HeadingId = "tds-error-summary-heading";

    /// <summary>The page being rendered; set by the framework.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (ViewContext.ModelState.ErrorCount == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = null;
        output.Content.SetHtmlContent(new WrittenAfterTheFields(ViewContext.ModelState, RenderedFields.Of(ViewContext.HttpContext)));
    }

    /// <summary>Razor keeps a page in a buffer, so the content is made when the fields below it are already known.</summary>
    private sealed class WrittenAfterTheFields(ModelStateDictionary state, RenderedFields fields) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var entries = Entries().ToList();
            var list = Html.Element("ul", "tds-error-summary__list");
            entries.ForEach(entry => list.With(Html.Element("li").With(entry)));
            Html.Element("div", "tds-error-summary")
                .Set("role", "alert")
                .Set("tabindex", "-1")
                .Set("aria-labelledby", HeadingId)
                .Set("data-tds-focus", "")
                .With(Html.Element("h2", "tds-error-summary__heading", FormTexts.SummaryHeading(entries.Count)).Set("id", HeadingId))
                .With(list)
                .WriteTo(writer, encoder);
        }

        private IEnumerable<IHtmlContent> Entries()
        {
            var onPage = fields.InPageOrder.Where(field => field.Error is not null).ToList();
            var linked = onPage.Select(field => field.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var elsewhere = state
                .Where(entry => entry.Value is { Errors.Count: > 0 } && !linked.Contains(entry.Key))
                .SelectMany(entry => entry.Value!.Errors)
                .Select(error => FieldState.MessageOf(error.ErrorMessage))
                .Distinct(StringComparer.Ordinal)
                .Select(message => (IHtmlContent)Html.Element("span", text: message));
            return elsewhere.Concat(onPage.Select(field => Html.Element("a", text: field.Error).Set("href", "#" + field.Id)));
        }
    }
}

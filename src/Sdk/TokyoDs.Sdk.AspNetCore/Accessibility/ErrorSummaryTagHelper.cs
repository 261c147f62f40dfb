using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>The list of what is wrong on the page, each entry a link to its field; nothing when all is well.</summary>
/// <remarks>
/// Put it above the form. The links follow the order of the fields on the page; an error that belongs to no
/// such field is listed as text. The script of <c>tds-assets</c> moves the focus to it; without script it is announced
/// as an alert and the page title begins with 「エラー：」.
/// </remarks>
[HtmlTargetElement("tds-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
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
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => new ErrorList([.. Entries()]).ToHtml().WriteTo(writer, encoder);

        private IEnumerable<ErrorEntry> Entries()
        {
            var onPage = fields.InPageOrder.Where(field => field.Error is not null).ToList();
            var linked = onPage.Select(field => field.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var elsewhere = state
                .Where(entry => entry.Value is { Errors.Count: > 0 } && !linked.Contains(entry.Key))
                .SelectMany(entry => entry.Value!.Errors)
                .Select(error => FieldState.MessageOf(error.ErrorMessage))
                .Distinct(StringComparer.Ordinal)
                .Select(message => new ErrorEntry(message));
            return elsewhere.Concat(onPage.Select(field => new ErrorEntry(field.Error!, field.FocusId, field.Whole)));
        }
    }
}

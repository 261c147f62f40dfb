using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TokyoDs.Accessibility;

/// <summary>One field of a form: label, required mark, hint, error and control, tied together for assistive technology.</summary>
/// <remarks>
/// The label comes from <c>[Display(Name)]</c>, the hint from <c>[Display(Description)]</c>, the required mark from the
/// model, the error from the model state. Input type, keyboard and autocomplete follow the type and its attributes. The
/// control is a text area for <c>[DataType(MultilineText)]</c> or when <c>rows</c> is set, and a select when
/// <c>items</c> is set.
/// </remarks>
[HtmlTargetElement("tds-field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper : TagHelper
{
    private const int DefaultRows = 5;

    /// <summary>The property of the model.</summary>
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    /// <summary>The choices of a select; an empty first choice is added when there is none.</summary>
    [HtmlAttributeName("items")]
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The input type, when the inferred one does not fit.</summary>
    [HtmlAttributeName("type")]
    public string? Type { get; set; }

    /// <summary>The keyboard to offer on touch devices, when the inferred one does not fit.</summary>
    [HtmlAttributeName("inputmode")]
    public string? InputMode { get; set; }

    /// <summary>The autocomplete token (WCAG 1.3.5), when the inferred one does not fit; <c>off</c> is written as given.</summary>
    [HtmlAttributeName("autocomplete")]
    public string? Autocomplete { get; set; }

    /// <summary>The number of lines of a text area; makes the control a text area.</summary>
    [HtmlAttributeName("rows")]
    public int? Rows { get; set; }

    /// <summary>The page being rendered; set by the framework.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var kind = FieldKind.For(For.Metadata);
        var field = FieldState.Read(ViewContext, For, kind.Format);
        RenderedFields.Of(ViewContext.HttpContext).Add(field);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("tds-field", HtmlEncoder.Default);
        if (field.Error is not null)
        {
            output.AddClass("tds-field--error", HtmlEncoder.Default);
        }

        output.Content.SetHtmlContent(LabelOf(field));
        if (field.Hint is not null)
        {
            output.Content.AppendHtml(Html.Element("p", "tds-hint", field.Hint).Set("id", field.HintId));
        }

        if (field.Error is not null)
        {
            var error = Html.Element("p", "tds-error").Set("id", field.ErrorId).With(Html.VisuallyHidden(FormTexts.ErrorPrefix));
            error.InnerHtml.Append(field.Error);
            output.Content.AppendHtml(error);
        }

        output.Content.AppendHtml(ControlOf(field, kind));
    }

    private static TagBuilder LabelOf(FieldState field)
    {
        var badge = field.IsRequired
            ? Html.Element("span", "tds-badge tds-badge--required", FormTexts.Required)
            : Html.Element("span", "tds-badge", FormTexts.Optional);
        var label = Html.Element("label", "tds-label", field.Label).Set("for", field.Id);
        label.InnerHtml.Append(" ");
        return label.With(badge);
    }

    private TagBuilder ControlOf(FieldState field, FieldKind kind)
    {
        var control = Items is not null ? Select(field)
            : Rows is not null || kind.Type == FieldKind.Multiline ? TextArea(field)
            : Input(field, kind);
        return control
            .Set("id", field.Id)
            .Set("name", field.Name)
            .Set("autocomplete", Autocomplete ?? kind.Autocomplete)
            .Set("aria-required", field.IsRequired ? "true" : null)
            .Set("aria-invalid", field.Error is null ? null : "true")
            .Set("aria-describedby", field.DescribedBy);
    }

    private TagBuilder Input(FieldState field, FieldKind kind)
    {
        var type = Type ?? kind.Type;
        var input = Html.Element("input", kind.Width.Length > 0 ? $"tds-input tds-input--{kind.Width}" : "tds-input");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        return input
            .Set("type", type)
            .Set("inputmode", InputMode ?? kind.InputMode)
            .Set("value", kind.IsSecret || type == "password" ? null : field.Value);
    }

    private TagBuilder TextArea(FieldState field)
    {
        var area = Html.Element("textarea", "tds-input tds-textarea")
            .Set("rows", (Rows ?? DefaultRows).ToString(CultureInfo.InvariantCulture));
        area.InnerHtml.AppendHtml(new HtmlString("\n")); // browsers drop one line break after the start tag
        area.InnerHtml.Append(field.Value ?? "");
        return area;
    }

    private TagBuilder Select(FieldState field)
    {
        var select = Html.Element("select", "tds-input tds-select");
        var items = Items!.ToList();
        if (items.All(item => !string.IsNullOrEmpty(item.Value)))
        {
            items.Insert(0, new SelectListItem(FormTexts.Choose, ""));
        }

        foreach (var item in items)
        {
            var isChosen = (item.Value ?? item.Text) == (field.Value ?? "");
            select.With(Html.Element("option", text: item.Text)
                .Set("value", item.Value)
                .Set("selected", isChosen ? "selected" : null)
                .Set("disabled", item.Disabled ? "disabled" : null));
        }

        return select;
    }
}

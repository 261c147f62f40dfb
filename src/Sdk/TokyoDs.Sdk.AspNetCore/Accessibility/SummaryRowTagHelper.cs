using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>One answer on a confirm page: its name, its value and a 「変更」 link that names the field to screen readers.</summary>
/// <remarks>
/// The value is written from the model, or taken from the content of the element when there is any. An <c>enum</c> is shown by the names of its choices,
/// a code by those of <c>items</c>, and below a <see cref="TokyoDs.People.PersonName"/> stands its reading.
/// </remarks>
/// <example><c>&lt;tds-summary-row for="Input.City" items="Model.Cities" change-page="/Apply" /&gt;</c></example>
[HtmlTargetElement("tds-summary-row", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SummaryRowTagHelper(IUrlHelperFactory urls) : PartTagHelper
{
    /// <summary>The property of the model.</summary>
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    /// <summary>The choices that were offered; an answer among them is shown by its name.</summary>
    [HtmlAttributeName("items")]
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The Razor page on which the answer is changed; without it there is no link.</summary>
    [HtmlAttributeName("change-page")]
    public string? ChangePage { get; set; }

    /// <summary>The id of the field on that page; by default the id that <c>tds-field</c> gives the same property.</summary>
    [HtmlAttributeName("change-field")]
    public string? ChangeField { get; set; }

    private protected override Part Describe(TagHelperContext context, Slot content) => new SummaryRow(
        For.Metadata.GetDisplayName(),
        GivenAnswer.Of(For.Model, Items?.Select(ChoiceItem.Describe).ToList(), NameOf),
        content,
        ChangePage is null ? null : ChangeAddress());

    private string NameOf(Enum choice) => ChoiceItem.Of(For.Metadata).FirstOrDefault(one => one.Value == choice.ToString())?.Text ?? choice.ToString();

    private string ChangeAddress()
    {
        var field = ChangeField ?? FieldState.IdOf(ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name));
        var page = urls.GetUrlHelper(ViewContext).Page(ChangePage)
            ?? throw new InvalidOperationException($"tds-summary-row: there is no Razor page '{ChangePage}'.");
        return $"{page}#{field}";
    }
}

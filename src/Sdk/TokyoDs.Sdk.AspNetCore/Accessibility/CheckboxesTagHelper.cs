using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>Any number of answers: checkboxes in a group with a legend, bound to a list.</summary>
[HtmlTargetElement("tds-checkboxes", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckboxesTagHelper : FormFieldTagHelper
{
    /// <summary>The choices; by default those of the enum.</summary>
    [HtmlAttributeName("items")]
    public IEnumerable<SelectListItem>? Items { get; set; }

    private protected override AnswerKind Answer => AnswerKind.Chosen;

    private protected override Part Describe(TagHelperContext context, Slot content)
    {
        var field = Announce(Read(null, content));
        var choices = Items is null ? ChoiceItem.Of(For.Metadata) : [.. Items.Select(ChoiceItem.Describe)];
        return new FieldGroup(field, new ChoiceList(field, choices, IsMultiple: true));
    }
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>One answer out of a few, all visible: radio buttons in a group with a legend.</summary>
/// <example><c>&lt;tds-radios for="Input.Delivery" /&gt;</c> for an enum with <c>[Display]</c> names, or a <c>bool?</c> (はい・いいえ).</example>
[HtmlTargetElement("tds-radios", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RadiosTagHelper : FormFieldTagHelper
{
    /// <summary>The choices; by default those of the enum or yes and no.</summary>
    [HtmlAttributeName("items")]
    public IEnumerable<SelectListItem>? Items { get; set; }

    private protected override AnswerKind Answer => AnswerKind.Chosen;

    private protected override Part Describe(TagHelperContext context, Slot content)
    {
        var field = Announce(Read(null, content));
        var choices = Items is null ? ChoiceItem.Of(For.Metadata) : [.. Items.Select(ChoiceItem.Describe)];
        return new FieldGroup(field, new ChoiceList(field, choices, IsMultiple: false), "radiogroup");
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>One checkbox, such as a consent, bound to a <c>bool</c>.</summary>
/// <remarks>
/// An unchecked box sends nothing, so a hidden <c>false</c> follows it, as with the built-in helpers. To ask for a consent, put
/// <c>[Range(typeof(bool), "true", "true", ErrorMessage = …)]</c> on the property: <c>[Required]</c> is content with <c>false</c>.
/// </remarks>
[HtmlTargetElement("tds-checkbox", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckboxTagHelper : FormFieldTagHelper
{
    private protected override AnswerKind Answer => AnswerKind.Chosen;

    private protected override Part Describe(TagHelperContext context, Slot content)
    {
        var state = Read(null, content);
        var field = Announce(state with
        {
            Value = state.Values is [var value, ..] ? value : null,
            IsRequired = For.Metadata.ValidatorMetadata.OfType<RangeAttribute>().Any(range => range.OperandType == typeof(bool)),
        });
        return new SingleCheckbox(field) { HasCompanion = true };
    }
}

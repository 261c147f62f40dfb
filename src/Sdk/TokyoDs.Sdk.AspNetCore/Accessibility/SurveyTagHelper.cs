using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>Three short questions at the end of a procedure: recommendation 0 to 10, satisfaction 1 to 5, and a free text; binds to a <see cref="SatisfactionAnswer"/>.</summary>
/// <remarks>None is required, none asks who the person is. Put it into a form of its own, so that it never holds up the procedure.</remarks>
[HtmlTargetElement("tds-survey", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SurveyTagHelper : FormFieldTagHelper
{
    private protected override Part Describe(TagHelperContext context, Slot content) => Survey.Describe(For.Model as SatisfactionAnswer, ReadPart);
}

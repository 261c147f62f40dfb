using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>Three short questions at the end of a procedure: recommendation 0 to 10, satisfaction 1 to 5, and a free text; binds to a <see cref="SatisfactionAnswer"/>.</summary>
/// <remarks>None is required, none asks who the person is. Put it into a form of its own, so that it never holds up the procedure.</remarks>
[HtmlTargetElement("tds-survey", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SurveyTagHelper : FormFieldTagHelper
{
    private protected override Part Describe(TagHelperContext context, Slot content)
    {
        var answer = For.Model as SatisfactionAnswer;
        var recommendation = ReadPart(nameof(answer.Recommendation), SurveyTexts.Recommendation, SurveyTexts.RecommendationHint, false, Text(answer?.Recommendation));
        var satisfaction = ReadPart(nameof(answer.Satisfaction), SurveyTexts.Satisfaction, null, false, Text(answer?.Satisfaction));
        var comment = ReadPart(nameof(answer.Comment), SurveyTexts.Comment, SurveyTexts.CommentHint, false, answer?.Comment)
            with { Limit = FormTexts.MaxCharacters(SatisfactionAnswer.MaxComment) };
        return new Survey(recommendation, satisfaction, comment);
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}

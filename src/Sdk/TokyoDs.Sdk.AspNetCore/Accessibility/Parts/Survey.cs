using System.Globalization;
using TokyoDs.Accessibility.Markup;

namespace TokyoDs.Accessibility.Parts;

/// <summary>The questions of a satisfaction survey.</summary>
internal sealed record Survey(FieldState Recommendation, FieldState Satisfaction, FieldState Comment) : Part
{
    public static Survey Describe(SatisfactionAnswer? answer, BoxState box)
    {
        return new(
            box(nameof(answer.Recommendation), SurveyTexts.Recommendation, SurveyTexts.RecommendationHint, false, Text(answer?.Recommendation)),
            box(nameof(answer.Satisfaction), SurveyTexts.Satisfaction, null, false, Text(answer?.Satisfaction)),
            box(nameof(answer.Comment), SurveyTexts.Comment, SurveyTexts.CommentHint, false, answer?.Comment)
                with { Limit = FormTexts.MaxCharacters(SatisfactionAnswer.MaxComment) });

        static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
    }

    public override void Render(MarkupWriter writer) => writer
        .Open("div", "tds-survey")
        .Part(new FieldGroup(Recommendation, new Scale(Recommendation), "radiogroup"))
        .Part(new FieldGroup(Satisfaction, new ChoiceList(Satisfaction, SurveyTexts.SatisfactionChoices, IsMultiple: false), "radiogroup"))
        .Part(new LabelledField(Comment, new TextArea(Comment, 4, SatisfactionAnswer.MaxComment)))
        .Close();

    /// <summary>0 to 10 side by side, with words at both ends.</summary>
    private sealed record Scale(FieldState Field) : Part
    {
        public override void Render(MarkupWriter writer)
        {
            writer.Open("div", "tds-scale")
                .Part(new ChoiceList(
                    Field, [.. Enumerable.Range(0, 11).Select(number => number.ToString(CultureInfo.InvariantCulture)).Select(text => new Choice(text, text))], IsMultiple: false))
                .Close();
        }
    }
}

using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>The questions of the satisfaction survey.</summary>
internal static class SurveyTexts
{
    public static string Recommendation => FormTexts.Say("このサービスを、家族や知人にすすめたいと思いますか", "How likely are you to recommend this service to family or friends?");
    public static string RecommendationHint => FormTexts.Say("0（まったくすすめない）から10（ぜひすすめる）まで", "From 0 (not at all) to 10 (very likely)");
    public static string Satisfaction => FormTexts.Say("サービスに満足していますか", "How satisfied are you with the service?");
    public static string Comment => FormTexts.Say("よかった点、困った点", "What was good, what was difficult");
    public static string CommentHint => FormTexts.Say("名前や電話番号など、個人が分かることは書かないでください", "Please do not write names, phone numbers or other personal details");

    /// <summary>What to do about an answer that cannot be taken; only the comment can be wrong without tampering.</summary>
    public static string HowToMend(string part) => part == nameof(SatisfactionAnswer.Comment)
        ? FormTexts.Say($"{Comment}は{SatisfactionAnswer.MaxComment}文字以内で入力してください", $"{Comment} must be {SatisfactionAnswer.MaxComment} characters or fewer")
        : FormTexts.Say("選択肢から選び直してください", "Choose one of the answers");

    public static IReadOnlyList<Choice> SatisfactionChoices =>
    [
        new("5", FormTexts.Say("とても満足", "Very satisfied")),
        new("4", FormTexts.Say("満足", "Satisfied")),
        new("3", FormTexts.Say("どちらでもない", "Neither")),
        new("2", FormTexts.Say("不満", "Dissatisfied")),
        new("1", FormTexts.Say("とても不満", "Very dissatisfied")),
    ];
}

using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;

namespace TokyoDs.OnceOnly;

/// <summary>The review step: every field that registers may fill, with value, source and date, to accept, correct or decline (事前入力の確認).</summary>
/// <remarks>
/// Put it into the form, and a <c>tds-error-summary</c> above it. It works without script: the input for an own value is there as soon as the registered one is
/// not taken. A field without a value says why and is an ordinary input. Accepting is chosen beforehand, sending the form confirms it.
/// </remarks>
/// <example><c>&lt;tds-prefill-review review="Model.Review" /&gt;</c></example>
[HtmlTargetElement("tds-prefill-review", Attributes = "review", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PrefillReviewTagHelper : PartTagHelper
{
    /// <summary>What to show, from <see cref="PrefillTickets.ReviewAsync"/> or <see cref="PrefillSubmission.Review"/>.</summary>
    [HtmlAttributeName("review")]
    public required PrefillReview Review { get; set; }

    private protected override Part Describe(TagHelperContext context, Slot content)
    {
        var part = PrefillReviewPart.Of(Review);
        foreach (var (_, state) in part.Fields)
        {
            RenderedFields.Of(ViewContext.HttpContext).Add(state);
        }

        return part;
    }
}

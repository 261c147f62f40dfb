using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using TokyoDs.Accessibility.Markup;
using TokyoDs.OnceOnly;

namespace TokyoDs.Components;

/// <summary>The review step: every field that registers may fill, to accept, correct or decline. The component of <c>tds-prefill-review</c>.</summary>
/// <remarks>For static pages. Inside an <c>EditForm</c> the error summary links to its fields.</remarks>
public sealed class TdsPrefillReview : PartComponent
{
    /// <summary>What to show, from <see cref="PrefillTickets.ReviewAsync"/> or <see cref="PrefillSubmission.Review"/>.</summary>
    [Parameter, EditorRequired]
    public PrefillReview Review { get; set; } = null!;

    [CascadingParameter]
    private EditContext? EditContext { get; set; }

    private protected override Part Describe()
    {
        var part = PrefillReviewPart.Of(Review);
        if (EditContext is not null)
        {
            foreach (var (_, state) in part.Fields)
            {
                ComponentFields.Of(EditContext).Place(new(this, state.Name), state.FocusId, whole: null, () => state.Error);
            }
        }

        return part;
    }
}

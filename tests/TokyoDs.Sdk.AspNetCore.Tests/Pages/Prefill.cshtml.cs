using Microsoft.AspNetCore.Mvc.RazorPages;
using TokyoDs.OnceOnly;
using TokyoDs.Tests.OnceOnly;

namespace TokyoDs.Tests.Pages;

public sealed class PrefillModel(PrefillTickets tickets, PrefillScene scene) : PageModel
{
    public PrefillReview Review { get; private set; } = null!;

    public IReadOnlyList<PrefillAnswer>? Stored { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Review = await tickets.ReviewAsync(await scene.Session().CollectAsync(cancellationToken), PrefillScene.Form, cancellationToken);

    public async Task OnPostAsync(CancellationToken cancellationToken)
    {
        var submission = await tickets.OpenAsync(Request.Form, PrefillScene.Form, scene.Context, cancellationToken);
        if (submission.IsComplete && await tickets.RedeemAsync(submission, cancellationToken))
        {
            Stored = submission.Answers;
            return;
        }

        submission.AddErrors(ModelState);
        Review = submission.Review;
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OnceOnlyDemo.SubsidyApplication.Applications;
using TokyoDs.OnceOnly;
using TokyoDs.Submissions;

namespace OnceOnlyDemo.SubsidyApplication.Pages;

/// <summary>The application: what the register filled for review, and what only the applicant knows. Sent twice, it is taken once.</summary>
[SubmitOnce]
public sealed class ApplyModel(LicenceForm licence, PrefillTickets tickets, OneStop oneStop) : PageModel
{
    [BindProperty]
    public SubsidyForm Form { get; set; } = new();

    public PrefillReview Review { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Review = await tickets.ReviewAsync(await licence.CollectAsync(User.Subject(), cancellation), LicenceForm.Fields, cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var subject = User.Subject();
        var submission = await tickets.OpenAsync(await Request.ReadFormAsync(cancellation), LicenceForm.Fields, LicenceForm.ContextOf(subject), cancellation);
        Review = submission.Review;
        if (!ModelState.IsValid || !submission.IsComplete || !await tickets.RedeemAsync(submission, cancellation))
        {
            Review = submission.Review;
            submission.AddErrors(ModelState);
            return Page();
        }

        return RedirectToPage("/Complete", new { id = await oneStop.SubmitAsync(subject, submission, Form, cancellation) });
    }
}

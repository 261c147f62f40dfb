using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OnceOnlyDemo.SubsidyApplication.Applications;
using TokyoDs.OnceOnly;

namespace OnceOnlyDemo.SubsidyApplication.Pages;

/// <summary>The application: what the register filled for review, and what only the applicant knows.</summary>
public sealed class ApplyModel(LicenceForm licence, PrefillTickets tickets, ApplicationDesk desk) : PageModel
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

        var answers = submission.Answers.ToDictionary(
            answer => answer.Name, answer => new Answer(answer.Text, answer.Decision.ToString(), answer.Decision == PrefillDecision.Accepted ? answer.Provenance.Provider : null), StringComparer.Ordinal);
        foreach (var (name, text) in Form.Answers())
        {
            answers[name] = new(text, nameof(PrefillDecision.Entered), null);
        }

        TempData[CompleteModel.ReceiptKey] = await desk.SubmitAsync(subject, answers, cancellation);
        TempData[CompleteModel.NeededKey] = answers.Count;
        TempData[CompleteModel.PrefilledKey] = answers.Values.Count(answer => answer.Source is not null);
        return RedirectToPage("/Complete");
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OnceOnlyDemo.SubsidyApplication.Applications;
using TokyoDs.Procedures;

namespace OnceOnlyDemo.SubsidyApplication.Pages;

/// <summary>How far each procedure has come, and how much the applicant did not have to type. Anybody else's case is not found.</summary>
public sealed class CompleteModel(OneStop oneStop) : PageModel
{
    public OneStopCase Case { get; private set; } = null!;

    public string? Receipt => Case[OneStop.Subsidy].ReceiptNumber;

    public IEnumerable<(Procedure Procedure, ProcedureProgress Progress)> Procedures => Case.Plan.Procedures.Zip(Case.Progress);

    public bool HasUnsent => Case.Progress.Any(progress => progress.Status is ProcedureStatus.ForwardFailed or ProcedureStatus.Forwarding or ProcedureStatus.Preparing);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await oneStop.FindAsync(id, User.Subject(), cancellation) is not { } found)
        {
            return NotFound();
        }

        Case = found;
        return Page();
    }

    public async Task<IActionResult> OnPostSendAgainAsync(Guid id, CancellationToken cancellation)
    {
        await oneStop.SendAgainAsync(id, User.Subject(), cancellation);
        return RedirectToPage(new { id });
    }
}

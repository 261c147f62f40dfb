using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OnceOnlyDemo.SubsidyApplication.Applications;
using TokyoDs.Binding;
using TokyoDs.Procedures;

namespace OnceOnlyDemo.SubsidyApplication.Pages;

/// <summary>How far each procedure has come, and how much the applicant did not have to type. Anybody else's case is not found.</summary>
public sealed class CompleteModel(OneStop oneStop, DocumentShelf documents) : PageModel
{
    [BindProperty]
    [Required, Attachment("pdf", "jpg", "png", MaxMegabytes = 5), Display(Name = nameof(SubsidyLabels.LicenceCopy), ResourceType = typeof(SubsidyLabels))]
    public IFormFile? LicenceCopy { get; set; }

    public OneStopCase Case { get; private set; } = null!;

    public string? Receipt => Case[OneStop.Subsidy].ReceiptNumber;

    public IEnumerable<(Procedure Procedure, ProcedureProgress Progress)> Procedures => Case.Plan.Procedures.Zip(Case.Progress);

    public bool IsLicenceCopyMissing => Case.MissingFor(OneStop.EnergyAudit).Contains(OneStop.LicenceCopy);

    public bool HasUnsent => Case.Progress.Any(progress =>
        progress.Status is ProcedureStatus.ForwardFailed or ProcedureStatus.Forwarding or ProcedureStatus.Preparing && Case.MissingFor(progress.ProcedureId).Count == 0);

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

    public async Task<IActionResult> OnPostHandInAsync(Guid id, CancellationToken cancellation)
    {
        if (LicenceCopy is null || !ModelState.IsValid)
        {
            return await OnGetAsync(id, cancellation);
        }

        var subject = User.Subject();
        if (await oneStop.FindAsync(id, subject, cancellation) is { } found && found.MissingFor(OneStop.EnergyAudit).Contains(OneStop.LicenceCopy))
        {
            try
            {
                await oneStop.HandInAsync(id, subject, OneStop.LicenceCopy, await documents.KeepAsync(LicenceCopy, cancellation), cancellation);
            }
            catch (CaseConflictException)
            {
                // Another request changed the case; the page shows how it stands and asks again where the document is still missing.
            }
        }

        return RedirectToPage(new { id });
    }
}

namespace TokyoDs.Procedures;

/// <content>How complete applications reach their offices.</content>
public sealed partial class OneStopCase
{
    /// <summary>Forwards everything that is complete, side by side; what failed is forwarded again, what an office has is left alone.</summary>
    /// <param name="intakes">One intake for each procedure; others are ignored.</param>
    /// <param name="cancellationToken">Stops waiting; what was on its way counts as failed and is forwarded again the next time.</param>
    /// <returns>What became of each procedure, in the order of the plan.</returns>
    /// <exception cref="OperationCanceledException">Waiting was stopped.</exception>
    public async Task<IReadOnlyList<ForwardResult>> ForwardAsync(IEnumerable<IProcedureIntake> intakes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(intakes);
        var byProcedure = intakes.GroupBy(intake => intake.ProcedureId, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var tasks = Plan.Procedures.Select(procedure => ForwardOne(procedure, byProcedure.GetValueOrDefault(procedure.Id), cancellationToken)).ToList();
        var results = await Task.WhenAll(tasks).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return results;
    }

    private async Task<ForwardResult> ForwardOne(Procedure procedure, IProcedureIntake? intake, CancellationToken cancellationToken)
    {
        ProcedureSubmission submission;
        lock (_lock)
        {
            if (OutcomeBefore(procedure, intake) is { } outcome)
            {
                return new(procedure.Id, outcome);
            }

            var progress = _progress[procedure.Id];
            if (progress.Status == ProcedureStatus.Returned)
            {
                progress = progress with { Revision = progress.Revision + 1, ToCorrect = [] };
                _corrected.Remove(procedure.Id);
            }

            if (progress.Status != ProcedureStatus.Forwarding)
            {
                Move(progress, ProcedureStatus.Forwarding);
            }

            _inFlight.Add(procedure.Id);
            submission = SubmissionOf(procedure, progress.Revision);
        }

        var (answer, fault) = await Submission.SendAsync(intake!, submission, Deadline, _clock, cancellationToken).ConfigureAwait(false);
        lock (_lock)
        {
            _inFlight.Remove(procedure.Id);
            var progress = _progress[procedure.Id];
            if (progress.Status == ProcedureStatus.Forwarding)
            {
                Move(progress with { ReceiptNumber = answer?.ReceiptNumber ?? progress.ReceiptNumber, ToCorrect = answer?.ToCorrect ?? [] }, answer?.Status ?? ProcedureStatus.ForwardFailed, fault);
            }
            else if (answer?.ReceiptNumber is { } number)
            {
                // The office reported while its answer was on the way; its word is newer.
                _progress[procedure.Id] = progress with { ReceiptNumber = number };
            }

            return new(procedure.Id, OutcomeOf(_progress[procedure.Id].Status), _progress[procedure.Id].Fault);
        }
    }

    private ForwardOutcome? OutcomeBefore(Procedure procedure, IProcedureIntake? intake)
    {
        var status = _progress[procedure.Id].Status;
        return _inFlight.Contains(procedure.Id) ? ForwardOutcome.Waiting
            : status is not (ProcedureStatus.Preparing or ProcedureStatus.Forwarding or ProcedureStatus.ForwardFailed or ProcedureStatus.Returned) ? ForwardOutcome.Done
            : procedure.NeedsResultOf.Any(needed => _progress.TryGetValue(needed, out var other) && other.Status != ProcedureStatus.Granted) ? ForwardOutcome.Waiting
            : status == ProcedureStatus.Returned && !_corrected.Contains(procedure.Id) ? ForwardOutcome.Waiting
            : Missing(procedure.Id).Count > 0 ? ForwardOutcome.Incomplete
            : intake is null ? ForwardOutcome.NoIntake
            : null;
    }

    private static ForwardOutcome OutcomeOf(ProcedureStatus status) => status switch
    {
        ProcedureStatus.ForwardFailed => ForwardOutcome.Failed,
        ProcedureStatus.Returned => ForwardOutcome.Returned,
        ProcedureStatus.Accepted => ForwardOutcome.Accepted,
        _ => ForwardOutcome.Done,
    };

    private ProcedureSubmission SubmissionOf(Procedure procedure, int revision) => new(
        Submission.IdOf(Id, procedure.Id, revision), Id, procedure.Id, revision, Subject,
        procedure.Items.ToDictionary(item => item.Key, item => _answers[item.Key].Value),
        _documents.HandedInFor(procedure))
    {
        Replaced = _documents.ReplacedFor(procedure),
        Sources = procedure.Items.Where(item => _answers[item.Key].Source is not null).ToDictionary(item => item.Key, item => _answers[item.Key].Source!),
    };
}

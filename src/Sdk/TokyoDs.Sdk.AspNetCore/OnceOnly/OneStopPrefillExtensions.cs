using TokyoDs.OnceOnly;
using TokyoDs.Text;

namespace TokyoDs.Procedures;

/// <summary>Takes a reviewed form into a one-stop case.</summary>
public static class OneStopPrefillExtensions
{
    /// <summary>Takes what the person reviewed: accepted values with their register as source, everything else as entered by the person.</summary>
    /// <param name="oneStop">The case.</param>
    /// <param name="submission">The form, after <see cref="PrefillTickets.RedeemAsync"/> said that it may be used. An optional field that was left empty is no answer.</param>
    /// <param name="fields">Says which field answers which item.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The form is not complete, or was not redeemed.</exception>
    /// <exception cref="ArgumentException">It is about somebody else, or no procedure of the plan needs an item; then nothing is taken.</exception>
    public static void Answer(this OneStopCase oneStop, PrefillSubmission submission, CaseFields fields)
    {
        ArgumentNullException.ThrowIfNull(oneStop);
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(fields);
        if (!submission.IsRedeemed)
        {
            throw new InvalidOperationException(new LocalText(
                "Call RedeemAsync first and use the answers only when it says so.", "先に RedeemAsync を呼び出し、使ってよいときだけ回答を使ってください。").ToString());
        }

        oneStop.Take(submission.Context.Subject,
        [
            .. submission.Answers
                .Select(answer => fields.Of(answer.Name, answer.Text, answer.Decision == PrefillDecision.Accepted ? answer.Provenance : null))
                .OfType<CaseAnswer>(),
        ],
        [.. EvidenceOf(submission)]);
    }

    /// <summary>Evidence stands in for a document as the register gave it: not where the person declined or corrected a part of it.</summary>
    private static IEnumerable<CaseEvidence> EvidenceOf(PrefillSubmission submission)
    {
        var accepted = submission.Answers.Where(answer => answer.Decision == PrefillDecision.Accepted).Select(answer => answer.Name).ToHashSet(StringComparer.Ordinal);
        var items = submission.Review.Fields.Select(field => field.Item).OfType<PrefillItem>().ToList();
        var refused = items.Where(item => item.State == AttestationState.Available && !accepted.Contains(item.Field)).Select(item => item.Contract).ToHashSet();
        return CaseEvidence.Of(items).Where(evidence => !refused.Contains(evidence.Contract)).Concat(refused.Select(contract => new CaseEvidence(contract, null)));
    }
}

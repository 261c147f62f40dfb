using Microsoft.AspNetCore.Http;

namespace TokyoDs.OnceOnly;

/// <summary>Decides field by field what a posted review says. What a register said is taken from the ticket, never from the request.</summary>
internal static class PrefillJudge
{
    public static (PrefillReviewField Shown, PrefillAnswer? Answer) Judge(PrefillFormField field, PrefillItem? item, IFormCollection posted, DateTimeOffset now)
    {
        var decision = DecisionOf(posted[PrefillNames.Decision(field.Name)].ToString());
        var entered = posted[PrefillNames.Value(field.Name)].ToString().Trim();
        var shown = new PrefillReviewField(field, item, decision, entered);
        if (item is not { State: AttestationState.Available, Text: { } text, Provenance: { } provenance })
        {
            return decision == PrefillDecision.Accepted && entered.Length == 0
                ? (shown with { Fault = PrefillFault.NoLongerAvailable }, null)
                : Enter(shown, PrefillDecision.Entered, now);
        }

        return decision switch
        {
            PrefillDecision.Accepted when entered.Length > 0 && entered != text => (shown with { Fault = PrefillFault.AcceptedAndEntered }, null),
            PrefillDecision.Accepted => (shown, new(field.Name, PrefillDecision.Accepted, text, provenance, posted.TryGetValue(field.Name, out var own) && own.ToString() != text)),
            PrefillDecision.Corrected or PrefillDecision.Declined => Enter(shown, decision.Value, now),
            _ => (shown with { Fault = PrefillFault.NotChosen }, null),
        };
    }

    public static string NameOf(PrefillDecision decision) => decision switch
    {
        PrefillDecision.Accepted => "accept",
        PrefillDecision.Corrected => "correct",
        _ => "decline",
    };

    private static PrefillDecision? DecisionOf(string name) => name switch
    {
        "accept" => PrefillDecision.Accepted,
        "correct" => PrefillDecision.Corrected,
        "decline" => PrefillDecision.Declined,
        _ => null,
    };

    private static (PrefillReviewField Shown, PrefillAnswer? Answer) Enter(PrefillReviewField shown, PrefillDecision decision, DateTimeOffset now)
    {
        var mayBeEmpty = !shown.Field.IsRequired && decision != PrefillDecision.Corrected;
        var fault = shown.Entered.Length == 0
            ? mayBeEmpty ? PrefillFault.None : PrefillFault.NotEntered
            : shown.Field.Accepts(shown.Entered) ? PrefillFault.None : PrefillFault.WrongForm;
        return (shown with { Fault = fault }, fault == PrefillFault.None
            ? new(shown.Field.Name, decision, shown.Entered, new(AttestationSource.Declared, PrefillTickets.DeclaredBy, now))
            : null);
    }
}

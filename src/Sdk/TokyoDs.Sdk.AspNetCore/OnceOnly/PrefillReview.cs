namespace TokyoDs.OnceOnly;

/// <summary>What <c>tds-prefill-review</c> shows: every field with value, source and date, or why there is none, and what the person chose so far.</summary>
public sealed class PrefillReview
{
    internal PrefillReview(PrefillForm form, PrefillTicketState state, string? ticket, IReadOnlyList<PrefillReviewField> fields) =>
        (Form, State, Ticket, Fields) = (form, state, ticket, fields);

    /// <summary>The form.</summary>
    public PrefillForm Form { get; }

    /// <summary>What became of the ticket; the person is told unless it is valid.</summary>
    public PrefillTicketState State { get; }

    /// <summary>Needed, prefilled, asked.</summary>
    public PrefillCount Count => new(Fields.Count, Fields.Count(shown => shown.IsPrefilled));

    internal string? Ticket { get; }

    internal IReadOnlyList<PrefillReviewField> Fields { get; }
}

/// <summary>One field of a review.</summary>
/// <param name="Field">The field.</param>
/// <param name="Item">What a provider said; <see langword="null"/> when none was asked or the ticket is void.</param>
/// <param name="Decision">What the person chose.</param>
/// <param name="Entered">What the person entered.</param>
/// <param name="Fault">What is wrong with that.</param>
internal sealed record PrefillReviewField(PrefillFormField Field, PrefillItem? Item, PrefillDecision? Decision = null, string Entered = "", PrefillFault Fault = PrefillFault.None)
{
    public bool IsPrefilled => Item?.State == AttestationState.Available;

    /// <summary>The same without what a register said.</summary>
    public PrefillReviewField ByHand() => this with { Item = null, Decision = null };
}

/// <summary>What is wrong with what the person chose or entered.</summary>
internal enum PrefillFault
{
    None,
    NotChosen,
    NotEntered,
    WrongForm,
    AcceptedAndEntered,
    NoLongerAvailable,
}

/// <summary>What became of a prefill ticket.</summary>
public enum PrefillTicketState
{
    /// <summary>There is none, and every field is entered by hand. The default, so that nothing passes by accident.</summary>
    Missing,

    /// <summary>It is genuine, of this form, person and purpose, and in time.</summary>
    Valid,

    /// <summary>It was changed or made with other keys.</summary>
    Tampered,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>It belongs to another form, person, procedure or purpose.</summary>
    Foreign,

    /// <summary>It was used before.</summary>
    Replayed,

    /// <summary>Its use could not be recorded.</summary>
    NotRecorded,
}

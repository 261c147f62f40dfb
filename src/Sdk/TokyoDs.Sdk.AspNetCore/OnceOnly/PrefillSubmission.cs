using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace TokyoDs.OnceOnly;

/// <summary>A reviewed form as it came back from the person.</summary>
public sealed class PrefillSubmission
{
    internal PrefillSubmission(PrefillReview review, IReadOnlyList<PrefillAnswer> answers, PrefillTicketContent? content, ExchangeContext context) =>
        (Review, Answers, Content, Context) = (review, answers, content, context);

    /// <summary>What to show again; after <see cref="PrefillTickets.RedeemAsync"/> refused, every field by hand.</summary>
    public PrefillReview Review { get; internal set; }

    /// <summary>The answers, in the order of the form; all of them when <see cref="IsComplete"/>.</summary>
    public IReadOnlyList<PrefillAnswer> Answers { get; }

    /// <summary>Whether nothing is left to ask: every field has its answer, and the ticket, if there is one, is valid.</summary>
    public bool IsComplete =>
        Review.State is PrefillTicketState.Valid or PrefillTicketState.Missing && Review.Fields.All(shown => shown.Fault == PrefillFault.None);

    /// <summary>Whether <see cref="PrefillTickets.RedeemAsync"/> said that the answers may be used.</summary>
    internal bool IsRedeemed { get; set; }

    internal PrefillTicketContent? Content { get; }

    internal ExchangeContext Context { get; }

    /// <summary>One answer.</summary>
    /// <param name="name">The field.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="InvalidOperationException">The form is not complete or has no such field.</exception>
    public PrefillAnswer this[string name] => IsComplete
        ? Answers.First(answer => answer.Name == name)
        : throw new InvalidOperationException("Ask IsComplete first; an incomplete form has fields without an answer.");

    /// <summary>Adds what is wrong to the model state, so that title and error summary of the page say it.</summary>
    /// <param name="modelState">The model state of the page.</param>
    /// <exception cref="ArgumentNullException"><paramref name="modelState"/> is <see langword="null"/>.</exception>
    public void AddErrors(ModelStateDictionary modelState)
    {
        ArgumentNullException.ThrowIfNull(modelState);
        if (PrefillTexts.Notice(Review.State) is { } notice)
        {
            modelState.AddModelError("", notice);
        }

        foreach (var field in Review.Fields.Where(field => field.Fault != PrefillFault.None))
        {
            modelState.AddModelError(PrefillNames.Value(field.Field.Name), PrefillTexts.Fault(field.Fault, field.Field.Label));
        }
    }
}

/// <summary>The names of the inputs of a review.</summary>
internal static class PrefillNames
{
    public const string Ticket = "tds-prefill.ticket";

    public static string Decision(string field) => $"tds-prefill.{field}.decision";

    public static string Value(string field) => $"tds-prefill.{field}.value";
}

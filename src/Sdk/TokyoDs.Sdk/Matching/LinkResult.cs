namespace TokyoDs.Matching;

/// <summary>What became of one record.</summary>
/// <typeparam name="TIndexed">The records of the smaller source.</typeparam>
/// <typeparam name="TStreamed">The records of the larger source.</typeparam>
/// <param name="Outcome">Whether it was matched.</param>
/// <param name="Reason">Why.</param>
/// <param name="Streamed">The record of the larger source; <c>default</c> when <paramref name="Reason"/> is <see cref="LinkReason.NotReached"/>.</param>
/// <param name="Candidates">
/// The one match; or those to review, best first; or, with <see cref="LinkReason.NotReached"/>, the record of the smaller source that is left over.
/// </param>
public sealed record LinkResult<TIndexed, TStreamed>(
    LinkOutcome Outcome, LinkReason Reason, TStreamed? Streamed, IReadOnlyList<LinkCandidate<TIndexed>> Candidates);

/// <summary>A record of the smaller source that may be the same as one of the larger.</summary>
/// <typeparam name="TIndexed">The records of the smaller source.</typeparam>
/// <param name="Record">The record.</param>
/// <param name="Score">The weight of the fields that agree, divided by that of all fields: 0 to 1. A missing value does not agree.</param>
public sealed record LinkCandidate<TIndexed>(TIndexed Record, double Score);

/// <summary>Whether a record was matched.</summary>
public enum LinkOutcome
{
    /// <summary>There is one record that it is.</summary>
    Matched,

    /// <summary>A person has to decide.</summary>
    Ambiguous,

    /// <summary>There is none.</summary>
    Unmatched,
}

/// <summary>Why a record was matched, or not.</summary>
public enum LinkReason
{
    /// <summary>Matched: the registry keys are equal.</summary>
    RegistryKey,

    /// <summary>Matched: one record alone reaches the score.</summary>
    Score,

    /// <summary>Ambiguous: several records of the smaller source have the registry key.</summary>
    RegistryKeyTwice,

    /// <summary>Ambiguous: several records reach the score.</summary>
    SeveralCandidates,

    /// <summary>Ambiguous: the best score is high enough to look at, and not to be sure.</summary>
    ScoreForReview,

    /// <summary>Ambiguous: the record that fits was matched with an earlier one.</summary>
    AlreadyMatched,

    /// <summary>Ambiguous: too many records share the key of every field that could find candidates.</summary>
    KeyTooCommon,

    /// <summary>Unmatched: there are neither registry key nor fields to compare.</summary>
    NothingToCompare,

    /// <summary>Unmatched: no record shares a key.</summary>
    NoCandidate,

    /// <summary>Unmatched: records share a key, but with too low a score.</summary>
    ScoreTooLow,

    /// <summary>Unmatched: the records that fit have other registry keys.</summary>
    OtherRegistryKey,

    /// <summary>Unmatched: a record of the smaller source that none of the larger was matched with.</summary>
    NotReached,
}

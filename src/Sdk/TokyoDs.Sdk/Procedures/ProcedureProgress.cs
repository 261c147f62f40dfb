using System.Text.Json;
using TokyoDs.OnceOnly;

namespace TokyoDs.Procedures;

/// <summary>Why forwarding failed; never the text of an exception, which may hold values.</summary>
public enum ForwardFault
{
    /// <summary>No answer came in time; the office may have the application all the same.</summary>
    Timeout,

    /// <summary>The office could not be reached.</summary>
    Unreachable,

    /// <summary>The office said that it cannot take applications now.</summary>
    Unavailable,

    /// <summary>The code that forwards failed.</summary>
    Failed,
}

/// <summary>One change of status.</summary>
/// <param name="Status">The new status.</param>
/// <param name="At">When it was noted.</param>
/// <param name="Fault">Why forwarding failed; <see langword="null"/> for every other status.</param>
public sealed record StatusChange(ProcedureStatus Status, DateTimeOffset At, ForwardFault? Fault = null);

/// <summary>How far one procedure of a case has come.</summary>
/// <param name="ProcedureId">The procedure.</param>
/// <param name="Status">The status now.</param>
/// <param name="Revision">How often it was handed back and corrected; from 0.</param>
/// <param name="ReceiptNumber">The number that the office gave; <see langword="null"/> while there is none.</param>
/// <param name="ToCorrect">The items that the office wants corrected, in the status <see cref="ProcedureStatus.Returned"/>.</param>
/// <param name="History">Every change of status, the oldest first.</param>
public sealed record ProcedureProgress(
    string ProcedureId,
    ProcedureStatus Status,
    int Revision,
    string? ReceiptNumber,
    IReadOnlyList<ItemKey> ToCorrect,
    IReadOnlyList<StatusChange> History)
{
    /// <summary>Why the last attempt to forward failed; <see langword="null"/> when it did not.</summary>
    public ForwardFault? Fault => Status == ProcedureStatus.ForwardFailed ? History[^1].Fault : null;
}

/// <summary>An answer in a stored case. <see cref="ToString"/> names the item and never the answer.</summary>
/// <param name="Key">What was asked.</param>
/// <param name="Value">What was answered.</param>
/// <param name="Source">Which provider gave it and when it was known to be true; <see langword="null"/> when the person entered it.</param>
public sealed record AnsweredItem(ItemKey Key, JsonElement Value, Provenance? Source = null)
{
    /// <summary>Names the item, never the answer.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key.ToString();
}

/// <summary>Evidence that a person took over in place of a document.</summary>
/// <param name="Contract">The contract of the evidence.</param>
/// <param name="Source">Which provider gave it and when it was known to be true.</param>
public sealed record TakenEvidence(ContractReference Contract, Provenance Source);

/// <summary>A case as it is stored, personal data included: keep it as such. <see cref="ToString"/> names the case only.</summary>
/// <param name="Id">The case.</param>
/// <param name="Subject">Who applies.</param>
/// <param name="Procedures">How far each procedure has come; those that were handed back and corrected since are in <paramref name="Corrected"/>.</param>
/// <param name="Answers">The answers.</param>
/// <param name="Documents">The documents that were handed in, by kind, each as the reference of a file store.</param>
/// <param name="Corrected">The procedures with corrections that were not forwarded yet.</param>
public sealed record OneStopCaseState(
    Guid Id,
    SubjectReference Subject,
    IReadOnlyList<ProcedureProgress> Procedures,
    IReadOnlyList<AnsweredItem> Answers,
    IReadOnlyDictionary<string, string> Documents,
    IReadOnlyList<string> Corrected)
{
    private readonly IReadOnlyList<TakenEvidence>? _evidence;

    /// <summary>The evidence that the person took over; it stands in for the documents that its contract replaces. Cases of before have none.</summary>
    public IReadOnlyList<TakenEvidence> Evidence
    {
        get => _evidence ?? [];
        init => _evidence = value;
    }

    /// <summary>Names the case, never its content.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Id.ToString();
}

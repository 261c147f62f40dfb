using System.Text.Json;
using TokyoDs.OnceOnly;

namespace TokyoDs.Procedures;

/// <summary>Hands applications to the office of one procedure.</summary>
/// <remarks>
/// The same <see cref="ProcedureSubmission.Id"/> may arrive several times, after a timeout or a restart; take it once and answer each time the same.
/// Throw <see cref="HttpRequestException"/> when the office cannot be reached. Whatever is thrown, the other procedures go on.
/// </remarks>
public interface IProcedureIntake
{
    /// <summary>The procedure.</summary>
    string ProcedureId { get; }

    /// <summary>Hands one application in.</summary>
    /// <param name="submission">The application.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>What the office answered.</returns>
    Task<IntakeAnswer> SubmitAsync(ProcedureSubmission submission, CancellationToken cancellationToken);
}

/// <summary>An application for one procedure, with the answers it needs and no others. <see cref="ToString"/> names no answer.</summary>
/// <param name="Id">The same for every attempt; another one after a correction.</param>
/// <param name="CaseId">The case it belongs to.</param>
/// <param name="ProcedureId">The procedure.</param>
/// <param name="Revision">How often it was corrected; from 0.</param>
/// <param name="Subject">Who applies.</param>
/// <param name="Answers">The answers.</param>
/// <param name="Documents">The documents by kind, each as the reference of a file store.</param>
public sealed record ProcedureSubmission(
    Guid Id,
    Guid CaseId,
    string ProcedureId,
    int Revision,
    SubjectReference Subject,
    IReadOnlyDictionary<ItemKey, JsonElement> Answers,
    IReadOnlyDictionary<string, string> Documents)
{
    /// <summary>Where answers come from that a provider gave; an answer that is not here was entered by the person.</summary>
    public IReadOnlyDictionary<ItemKey, Provenance> Sources { get; init; } = new Dictionary<ItemKey, Provenance>();

    /// <summary>The documents that were not handed in because evidence stands in for them, by kind, and which.</summary>
    public IReadOnlyDictionary<string, TakenEvidence> Replaced { get; init; } = new Dictionary<string, TakenEvidence>();

    /// <summary>Names procedure and identifier, never an answer.</summary>
    /// <returns>A text for logs.</returns>
    public override string ToString() => $"{ProcedureId} {Id} r{Revision}";
}

/// <summary>What an office answers to an application.</summary>
public sealed record IntakeAnswer
{
    private IntakeAnswer(ProcedureStatus status, string? receiptNumber = null, IReadOnlyList<ItemKey>? toCorrect = null) =>
        (Status, ReceiptNumber, ToCorrect) = (status, receiptNumber, toCorrect ?? []);

    /// <summary>The status that follows.</summary>
    public ProcedureStatus Status { get; }

    /// <summary>The number that the office gave, if any.</summary>
    public string? ReceiptNumber { get; }

    /// <summary>The items that the office wants corrected.</summary>
    public IReadOnlyList<ItemKey> ToCorrect { get; }

    /// <summary>The office cannot take applications now.</summary>
    public static IntakeAnswer Unavailable { get; } = new(ProcedureStatus.ForwardFailed);

    /// <summary>The office has the application.</summary>
    /// <param name="receiptNumber">The number that it gave; <see langword="null"/> for none.</param>
    /// <returns>The answer.</returns>
    public static IntakeAnswer Accepted(string? receiptNumber = null) => new(ProcedureStatus.Accepted, receiptNumber);

    /// <summary>The office wants corrections.</summary>
    /// <param name="toCorrect">The items; empty when the office did not say which.</param>
    /// <returns>The answer.</returns>
    public static IntakeAnswer Returned(params IReadOnlyList<ItemKey> toCorrect) => new(ProcedureStatus.Returned, toCorrect: toCorrect);
}

/// <summary>Why a procedure was not forwarded, or that it was.</summary>
public enum ForwardOutcome
{
    /// <summary>The office has it.</summary>
    Accepted,

    /// <summary>The office wants corrections.</summary>
    Returned,

    /// <summary>It did not arrive, or nobody knows whether it did; forward again.</summary>
    Failed,

    /// <summary>Answers or documents are missing.</summary>
    Incomplete,

    /// <summary>The result of another procedure is awaited, or corrections by the applicant are.</summary>
    Waiting,

    /// <summary>No intake was given for it.</summary>
    NoIntake,

    /// <summary>The office has it since before, or it is settled.</summary>
    Done,
}

/// <summary>What became of one procedure when a case was forwarded.</summary>
/// <param name="ProcedureId">The procedure.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Fault">Why it failed; <see langword="null"/> when it did not.</param>
public sealed record ForwardResult(string ProcedureId, ForwardOutcome Outcome, ForwardFault? Fault = null);

using System.Text.Json.Nodes;

namespace TokyoDs.OnceOnly;

/// <summary>An answer ready to be sent, and what became of each item, which is recorded first.</summary>
/// <remarks><see cref="ToString"/> names the contract and never the evidence.</remarks>
/// <typeparam name="T">The contract in its newest version.</typeparam>
public sealed class WrittenEvidence<T>
    where T : class
{
    internal WrittenEvidence(
        Guid requestId, ContractReference contract, DateTimeOffset issuedAt, JsonObject evidence, IReadOnlyDictionary<string, AttestationState> outcomes) =>
        (RequestId, Contract, IssuedAt, Evidence, Outcomes) = (requestId, contract, issuedAt, evidence, outcomes);

    /// <summary>The request that is answered.</summary>
    public Guid RequestId { get; }

    /// <summary>The version that the evidence is written in.</summary>
    public ContractReference Contract { get; }

    /// <summary>When the answer was made.</summary>
    public DateTimeOffset IssuedAt { get; }

    /// <summary>The items asked for by name, and what became of each.</summary>
    public IReadOnlyDictionary<string, AttestationState> Outcomes { get; }

    internal JsonObject Evidence { get; }

    /// <summary>Names the contract, never the evidence.</summary>
    /// <returns>A text such as <c>jp.lg.metro.tokyo.applicant/1.0</c>.</returns>
    public override string ToString() => Contract.ToString();
}

namespace TokyoDs.OnceOnly;

/// <summary>What a provider answered (回答の電文).</summary>
/// <remarks><see cref="ToString"/> names the contract and never the evidence.</remarks>
/// <typeparam name="T">The contract; its members are <see cref="Attested{T}"/> items.</typeparam>
/// <param name="RequestId">The request that is answered.</param>
/// <param name="Contract">The version of the contract that the evidence was written in.</param>
/// <param name="IssuedAt">When the answer was made.</param>
/// <param name="Evidence">The evidence. Items that were not asked for are <see cref="AttestationState.Unavailable"/>.</param>
public sealed record EvidenceResponse<T>(Guid RequestId, ContractReference Contract, DateTimeOffset IssuedAt, T Evidence)
    where T : class
{
    /// <summary>Names the contract, never the evidence.</summary>
    /// <returns>A text such as <c>jp.lg.metro.tokyo.applicant/1.0</c>.</returns>
    public override string ToString() => Contract.ToString();
}

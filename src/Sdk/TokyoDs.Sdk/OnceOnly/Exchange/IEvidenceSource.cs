namespace TokyoDs.OnceOnly;

/// <summary>Somebody who can be asked for evidence: a provider over the network, or a register in the same process.</summary>
/// <typeparam name="T">The contract.</typeparam>
public interface IEvidenceSource<T>
    where T : class
{
    /// <summary>The organisation and system that is asked, as shown to the citizen, such as 保健医療局 営業許可台帳.</summary>
    string Provider { get; }

    /// <summary>The versions of the contract that can be read from this source, highest first.</summary>
    IReadOnlyList<ContractReference> Versions { get; }

    /// <summary>Asks for evidence.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The answer, or why there is none.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<EvidenceResult<EvidenceResponse<T>>> AskAsync(EvidenceRequest request, CancellationToken cancellationToken = default);
}

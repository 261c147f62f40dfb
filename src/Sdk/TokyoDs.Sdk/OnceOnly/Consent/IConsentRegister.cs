namespace TokyoDs.OnceOnly;

/// <summary>Keeps what people agreed to.</summary>
public interface IConsentRegister
{
    /// <summary>Records a consent.</summary>
    /// <param name="receipt">The receipt. One whose identifier is there already is not recorded again.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>A task that ends when the receipt is stored.</returns>
    Task GiveAsync(ConsentReceipt receipt, CancellationToken cancellationToken = default);

    /// <summary>Revokes a consent; from now on <see cref="FindAsync"/> does not find it.</summary>
    /// <param name="id">The receipt.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether there was such a consent and it was not revoked yet.</returns>
    Task<bool> RevokeAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Finds a consent that covers a purpose and a contract now. Ask at every use, never keep the answer.</summary>
    /// <param name="subject">Whose data it is.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="contract">Under which contract.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>A receipt that is neither expired nor revoked; <see langword="null"/> when there is none.</returns>
    Task<ConsentReceipt?> FindAsync(SubjectReference subject, string purpose, ContractReference contract, CancellationToken cancellationToken = default);
}
